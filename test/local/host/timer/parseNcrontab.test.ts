import { expect, test } from 'vitest';
import { parseNcrontab } from '../../../../src/local/host/timer/parseNcrontab.ts';

// A Sunday.
const start = new Date('2026-11-22T10:00:00Z');

test.each([
  ['0 */5 * * * *', '2026-11-22T10:05:00Z', '2026-11-22T10:10:00Z'],
  ['*/5 * * * *', '2026-11-22T10:05:00Z', '2026-11-22T10:10:00Z'],
  ['*/20 * * * * *', '2026-11-22T10:00:20Z', '2026-11-22T10:00:40Z'],
  ['0 5/15 * * * *', '2026-11-22T10:05:00Z', '2026-11-22T10:20:00Z'],
  ['0 0 6 * * MON-FRI', '2026-11-23T06:00:00Z', '2026-11-24T06:00:00Z'],
  ['0 0 6 * * monday,Wednesday', '2026-11-23T06:00:00Z', '2026-11-25T06:00:00Z'],
  ['0 0 0 * * 0', '2026-11-29T00:00:00Z', '2026-12-06T00:00:00Z'],
  ['0 30 9-11/2 * jan *', '2027-01-01T09:30:00Z', '2027-01-01T11:30:00Z'],
  ['0 0 0 29 2 *', '2028-02-29T00:00:00Z', '2032-02-29T00:00:00Z'],
])('%s comes at %s, then at %s', (expression, first, second) => {
  const { next } = parseNcrontab(expression);
  expect(next(start)).toEqual(new Date(first));
  expect(next(next(start))).toEqual(new Date(second));
});

test('day of month and day of week must both match, unlike in other crons', () => {
  const { next } = parseNcrontab('0 0 0 13 * FRI');
  expect(next(start)).toEqual(new Date('2027-08-13T00:00:00Z'));
});

test('the time after a time on the schedule is the one after it', () => {
  const { next } = parseNcrontab('0 0 10 * * *');
  expect(next(start)).toEqual(new Date('2026-11-23T10:00:00Z'));
  expect(next(new Date('2026-11-22T09:59:59.999Z'))).toEqual(start);
});

test.each([
  ['*/30 * * * * *', true],
  ['0,30 * * * * *', true],
  ['0 * * * * *', false],
  ['0 0 6 * * *', false],
])('%s comes more than once a minute: %s', (expression, subMinute) => {
  expect(parseNcrontab(expression).subMinute).toBe(subMinute);
});

test.each([
  ['00:05:00', /must have six fields/],
  ['@daily', /must have six fields/],
  ['* * * * * * *', /must have six fields/],
  ['60 * * * * *', /60 \* \* \* \* \*" is not valid/],
  ['0 0 25 * * *', /is not valid/],
  ['0 0 0 * * 7', /"7" is not a day of week/],
  ['0 0 0 L * *', /"L" is not a day of month/],
  ['0 0 0 * * fryday', /"fryday" is not a day of week/],
  ['0 */0 * * * *', /is not valid/],
  ['0 0 0 31 2 *', /never comes/],
])('%s is refused', (expression, message) => {
  expect(() => parseNcrontab(expression).next(start)).toThrow(message);
});
