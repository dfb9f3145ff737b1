import { expect, test } from 'vitest';
import { createBatchTurns } from '../../src/http/createBatchTurns.ts';

test('calls have their turns at the pace, and batches one after another', () => {
  const turns = createBatchTurns(20, () => 5_000);
  const first = turns(100);
  expect([0, 1, 99].map(first)).toEqual([1_000, 1_050, 5_950]);
  const second = turns(100);
  expect([0, 99].map(second)).toEqual([6_000, 10_950]);
});

test('a turn comes when it was to come, however long the batch takes to be stored', () => {
  let now = 5_000;
  const turnOf = createBatchTurns(20, () => now)(100);
  now = 8_000;
  expect([0, 50, 99].map(turnOf)).toEqual([0, 500, 2_950]);
});

test('a batch that comes later begins at once, and none waits for longer than ten minutes', () => {
  let now = 0;
  const turns = createBatchTurns(1, () => now);
  for (let sent = 0; sent < 20; sent += 1) turns(1_000);
  expect(turns(1_000)(0)).toBe(601_000);
  now = 10_000_000;
  expect(turns(1_000)(0)).toBe(1_000);
});
