import { expect, test } from 'vitest';
import { zoneSpan } from '../../../src/engine/time/zoneSpan.ts';

const hourMs = 3_600_000;
const spring = Date.parse('2026-03-29T01:00:00Z');
const autumn = Date.parse('2026-10-25T01:00:00Z');

test('a span lasts from one change of the clocks to the next', () => {
  expect(zoneSpan('Europe/Berlin', Date.parse('2026-07-01T00:00:00Z'))).toEqual({
    begins: spring,
    ends: autumn,
    offsetMs: 2 * hourMs,
    offsetBeforeMs: hourMs,
  });
});

test('a change belongs to the span that it begins', () => {
  expect(zoneSpan('Europe/Berlin', autumn)).toMatchObject({ begins: autumn, offsetMs: hourMs });
  expect(zoneSpan('Europe/Berlin', autumn - 1)).toMatchObject({ ends: autumn });
});

test('what was asked before does not tell on what is asked next', () => {
  const summer = zoneSpan('Europe/Berlin', spring);
  zoneSpan('Europe/Berlin', autumn);
  zoneSpan('America/New_York', spring);
  expect(zoneSpan('Europe/Berlin', spring)).toEqual(summer);
});

test('a zone whose clocks are never changed has one span', () => {
  const always = { begins: -Infinity, ends: Infinity, offsetMs: 0, offsetBeforeMs: 0 };
  expect(zoneSpan('UTC', 0)).toEqual(always);
});
