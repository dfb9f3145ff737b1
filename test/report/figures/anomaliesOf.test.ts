import { expect, test } from 'vitest';
import { anomaliesOf } from '../../../src/report/figures/anomaliesOf.ts';
import { headline } from '../headline.ts';

const calls = (...counts: readonly number[]) => counts.map((n) => headline({ calls: n }));

test.each<[string, number, readonly number[], object | null]>([
  ['twice as many as ever', 200, [100, 104, 98, 102], { usual: 101, days: 4, deviations: 9.9 }],
  ['far fewer', 20, [100, 104, 98, 102], { usual: 101, deviations: -8.1 }],
  ['a little more', 110, [100, 104, 98, 102], null],
  ['much, where the days differ much', 200, [40, 160, 90, 150], null],
  ['one odd week before does not hide it', 200, [100, 104, 1_000, 102], { usual: 103 }],
  ['nine more than none', 9, [0, 0, 0, 0], null],
  ['ten more than none', 10, [0, 0, 0, 0], { usual: 0, deviations: 10 }],
  ['too few days to know', 200, [100, 100], null],
])('%s', (_name, today, before, anomaly) => {
  const found = anomaliesOf(headline({ calls: today }), calls(...before));
  expect(found).toMatchObject(
    anomaly === null ? [] : [{ figure: 'calls', value: today, ...anomaly }],
  );
  expect(found).toHaveLength(anomaly === null ? 0 : 1);
});

test('the oddest comes first', () => {
  const before = calls(100, 100, 100).map((one) => ({ ...one, failed: 1 }));
  const found = anomaliesOf(headline({ calls: 150, failed: 40 }), before);
  expect(found.map(({ figure }) => figure)).toEqual(['failed', 'calls']);
});
