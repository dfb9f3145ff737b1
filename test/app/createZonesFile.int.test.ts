import path from 'node:path';
import { expect, test } from 'vitest';
import { createZonesFile } from '../../src/app/createZonesFile.ts';
import { zonesOf } from '../../src/policy/zonesOf.ts';
import { number } from '../calls/world.ts';
import { temporaryFolder } from '../local/tasks/temporaryFolder.ts';

const shipped = createZonesFile(path.join(import.meta.dirname, '../../src/zones/zones.json'));

test.each([
  ['+12065550123', ['America/Los_Angeles']],
  ['+12125550123', ['America/New_York']],
  ['+12085550123', ['America/Boise', 'America/Denver', 'America/Los_Angeles']],
  ['+493012345678', ['Europe/Berlin']],
  ['+81312345678', ['Asia/Tokyo']],
  ['+34612345678', ['Atlantic/Canary', 'Europe/Madrid']],
  ['+61291234567', ['Australia/Sydney']],
  ['+77012345678', ['Asia/Almaty', 'Asia/Aqtobe']],
  ['+88216123456', []],
])('%s may be in %j', (text, zones) => {
  expect(zonesOf(shipped(), number(text))).toEqual(zones);
});

test('a number without an area may be anywhere in its country', () => {
  const zones = zonesOf(shipped(), number('+18005550123'));
  expect(zones).toContain('America/New_York');
  expect(zones).toContain('Pacific/Honolulu');
});

test.each([
  ['+61412345678', 'Australia/Perth', 'Australia/Sydney'],
  ['+79161234567', 'Asia/Kamchatka', 'Europe/Moscow'],
  ['+6281234567890', 'Asia/Jakarta', 'Asia/Jayapura'],
])('%s is a mobile, which may be in %s as well as in %s', (text, ...some) => {
  expect(zonesOf(shipped(), number(text))).toEqual(expect.arrayContaining(some));
});

test('every zone that is shipped is one that this machine knows', () => {
  const all = new Set([...shipped().byPrefix.values()].flat());
  for (const timeZone of all)
    expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
  expect([...shipped().byPrefix.values()].every((zones) => zones.length > 0)).toBe(true);
});

test('what is not there, or holds something else, is an error', () => {
  const folder = temporaryFolder({ 'zones.json': '{"zones":[]}' });
  expect(createZonesFile(path.join(folder, 'zones.json'))).toThrow();
  expect(createZonesFile(path.join(folder, 'nothing.json'))).toThrow('ENOENT');
});
