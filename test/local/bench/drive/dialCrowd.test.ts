import { expect, test } from 'vitest';
import { toCrowd } from '../../../../src/local/bench/drive/dialCrowd.ts';

const at = (ms: number) => new Date(Date.UTC(2026, 10, 21) + ms).toISOString();
const caller = (pressedMs: number, to: string) => [
  { at: at(0), kind: 'dialled' },
  { at: at(100), kind: 'heard' },
  { at: at(100), kind: 'pressed' },
  { at: at(100 + pressedMs), kind: 'heard' },
  { at: at(1_000), kind: 'transferred', to },
];

test('a crowd is its keys, its rate, and how many were led astray', () => {
  const crowd = toCrowd([caller(20, '+18005551001'), caller(40, '+18005551003')]);
  expect(crowd).toEqual({ keyMs: [20, 40], rate: 2, errors: 1 });
});

test('a caller who was lost is an error, and no call in the rate', () => {
  const lost = caller(20, '+18005551001').slice(0, 1);
  const crowd = toCrowd([caller(20, '+18005551001'), lost]);
  expect(crowd).toEqual({ keyMs: [20], rate: 1, errors: 1 });
});
