import { expect, test } from 'vitest';
import { instantText } from '../../../src/http/schema/instantText.ts';

test.each([
  ['2026-11-27T09:00:00Z', '2026-11-27T09:00:00.000Z'],
  ['2026-11-27T10:00:00+01:00', '2026-11-27T09:00:00.000Z'],
  ['2026-11-27T09:00:00.123Z', '2026-11-27T09:00:00.123Z'],
  ['2028-02-29T00:00:00Z', '2028-02-29T00:00:00.000Z'],
])('%s is a moment', (text, at) => {
  expect(new Date(instantText().parse(text)).toISOString()).toBe(at);
});

test.each([
  '2026-11-27T09:00:00',
  '2026-11-27',
  '2026-11-27T09:00Z',
  'tomorrow',
  '2026-02-30T09:00:00Z',
  '2026-11-27T25:00:00Z',
  '99999-01-01T00:00:00Z',
  '',
  1_764_000_000_000,
  null,
])('%j is none', (text) => {
  const messages = instantText()
    .safeParse(text)
    .error?.issues.map(({ message }) => message);
  expect(messages).toEqual([expect.stringContaining('Write a time as ISO 8601 has it')]);
});
