import { expect, test } from 'vitest';
import { createReportMaker } from '../../../src/report/createReportMaker.ts';
import { headlineOf } from '../../../src/report/figures/headlineOf.ts';
import type { CallSketch } from '../callOf.ts';
import { callOf } from '../callOf.ts';
import { aroundDay, dayFacts } from '../dayFacts.ts';

const reportOn = (...sketches: readonly CallSketch[]) => {
  const maker = createReportMaker(dayFacts());
  for (const sketch of sketches) maker.add(callOf(sketch));
  return maker.report(aroundDay());
};

test('the headline is taken from the figures below it', () => {
  const report = reportOn(
    { ends: 90 },
    { outcome: 'transferred' },
    { answered: null, outcome: 'failed' },
    { direction: 'outbound', called: '+442079460123', ends: 30 },
    { direction: 'outbound', answered: null, outcome: 'busy' },
  );
  expect(headlineOf(report)).toEqual(report.headline);
  expect(report.headline).toMatchObject({
    ...{ calls: 5, inbound: 3, outbound: 2, answered: 3, busy: 1, failed: 1, transferred: 1 },
    ...{ talkMinutes: 3, answerRate: 2 / 3, containment: 0.5, peak: 3, currency: 'USD' },
    cost: 0.0625,
  });
});

test('of an empty day there are no rates', () => {
  expect(reportOn().headline).toMatchObject({ calls: 0, answerRate: null, containment: null });
});

test('a cost that is not known is not nought', () => {
  const prices = { state: 'missing', why: 'There is no rate table.' } as const;
  const report = createReportMaker(dayFacts({ prices })).report(aroundDay());
  expect(report.headline.cost).toBeNull();
});
