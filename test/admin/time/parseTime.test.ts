import { expect, test } from 'vitest';
import { parseTime, type TimeText } from '../../../src/admin/time/parseTime.ts';

test.each<[string, TimeText | object]>([
  ['18:00', { kind: 'clock', hour: 18, minute: 0 }],
  ['8:05', { kind: 'clock', hour: 8, minute: 5 }],
  ['30m', { kind: 'duration', ms: 1_800_000 }],
  ['45s', { kind: 'duration', ms: 45_000 }],
  [' 2h ', { kind: 'duration', ms: 7_200_000 }],
  ['3d', { kind: 'duration', ms: 259_200_000 }],
  ['2026-12-24T18:00', { kind: 'local', text: '2026-12-24T18:00:00' }],
  ['2026-12-24 18:00:30', { kind: 'local', text: '2026-12-24T18:00:30' }],
  ['2026-12-24T18:00:00Z', { kind: 'instant', at: Date.parse('2026-12-24T18:00:00Z') }],
  ['2026-12-24T18:00:00.123+01:00', { kind: 'instant', at: Date.parse('2026-12-24T17:00:00Z') }],
])('%s', (text, time) => {
  expect(parseTime(text)).toEqual(time);
});

test.each([
  ...['', '18', '24:00', '18:60', '2 hours', '2w', '-2h', '12345h'],
  ...['2026-02-30T18:00', '2026-12-24', '2026-12-24T24:00', '24.12.2026 18:00', 'tomorrow'],
  '2026-12-24T18:00+99:00',
])('"%s" is no time', (text) => {
  expect(() => parseTime(text)).toThrow('Write a time of day such as 18:00');
});
