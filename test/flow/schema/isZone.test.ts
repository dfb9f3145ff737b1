import { expect, test } from 'vitest';
import { isZone, zoneMeantBy } from '../../../src/flow/schema/isZone.ts';

test.each([
  ['Europe/Berlin', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Asia/Kolkata', true],
  ['Asia/Calcutta', true],
  ['Etc/GMT+5', true],
  ['UTC', true],
  ['+01:00', false],
  ['Europe/Berln', false],
  ['Berlin', false],
  ['', false],
])('%j is a zone: %s', (text, expected) => {
  expect(isZone(text)).toBe(expected);
});

test.each([
  ['Berlin', 'Europe/Berlin'],
  ['new york', 'America/New_York'],
  ['Europe/Berln', 'Europe/Berlin'],
  ['+01:00', null],
  ['Nowhere/Land', null],
])('by %j is meant %j', (text, zone) => {
  expect(zoneMeantBy(text)).toBe(zone);
});
