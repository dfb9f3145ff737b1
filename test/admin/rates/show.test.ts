import { expect, test } from 'vitest';
import { parseNumber } from '../../../src/admin/callers/parseNumber.ts';
import { parse, run } from '../../../src/admin/rates/show.ts';
import { adminWorld } from '../adminWorld.ts';
import { priceFolder } from './priceFolder.ts';

const shown = (text: string, date?: string) =>
  run({ json: false, number: parseNumber(text) }, adminWorld({ root: priceFolder(date) }).deps);

test('a number is needed', () => {
  expect(parse(['+1 206 555 0100', '--json'])).toEqual({ json: true, number: '+12065550100' });
  expect(() => parse([])).toThrow("missing required argument 'number'");
});

test('tells price, destination, source and what a number of that country costs', async () => {
  const { json, lines } = await shown('+19075550100');
  expect(json).toMatchObject({
    ...{ country: 'US', ratesOf: '2026-11-01', notice: 'As agreed.', ageDays: 20 },
    outbound: { destination: 'Alaska', type: 'mixed', prefix: '+1907', perMinute: 0.09 },
    numbers: { geographic: { monthly: 1, inboundPerMinute: 0.0085 }, of: '2023-06-30' },
  });
  const text = lines.join('\n');
  expect(text).toContain('Alaska (mixed), 0.09 USD a minute, by the prefix +1907.');
  expect(text).toContain('Of 2026-11-01, somewhere. As agreed.');
  expect(text).toMatch(/toll-free +2 USD a month +not offered/);
  expect(text).not.toContain('days ago');
});

test('says when there is no price, and when the table is old', async () => {
  const { json, lines } = await shown('+493012345678', '2026-05-01');
  expect(json).toMatchObject({ outbound: null, country: 'DE', numbers: null });
  const text = lines.join('\n');
  expect(text).toContain('no rate is known');
  expect(text).toContain('That is 204 days ago');
  expect(text).toContain('What numbers of DE cost is not known here.');
});
