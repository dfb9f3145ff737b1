import { expect, test } from 'vitest';
import { tellProgress } from '../../../../src/local/bench/figures/tellProgress.ts';

test('long work tells how far it is every ten seconds, and short work nothing', () => {
  const said: string[] = [];
  let ms = 0;
  const tell = tellProgress(
    (line) => said.push(line),
    200,
    () => ms,
  );
  for (const [at, done] of [
    [5_000, -1],
    [10_000, 0],
    [15_000, 20],
    [21_000, 30],
    [90_000, 199],
  ] as const) {
    ms = at;
    tell(done);
  }
  expect(said).toEqual(['    0 of 200, 10 s', '    30 of 200, 21 s', '    199 of 200, 1 min 30 s']);
});
