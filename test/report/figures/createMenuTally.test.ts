import { expect, test } from 'vitest';
import type { StepId } from '../../../src/flow/flow.ts';
import { createMenuTally } from '../../../src/report/figures/createMenuTally.ts';
import { taken } from '../callOf.ts';

const welcome = 'welcome' as StepId;

test('every time that a menu was asked counts, each menu of each flow apart', () => {
  const figures = taken(
    createMenuTally(),
    {
      marks: [
        [1, { kind: 'noInput', step: welcome }],
        [9, { kind: 'noMatch', step: welcome }],
        [12, { kind: 'chose', step: welcome, key: '2' }],
        [20, { kind: 'transfers', to: '+1800555' }],
      ],
    },
    { marks: [[3, { kind: 'chose', step: welcome, key: '2' }]] },
    { marks: [[3, { kind: 'chose', step: welcome, key: '1' }]] },
    { flow: 'survey', marks: [[3, { kind: 'noInput', step: welcome }]] },
    {},
  );
  expect(figures).toEqual([
    {
      ...{ flow: 'support', step: 'welcome', answers: 5, noInput: 1, noMatch: 1 },
      choices: [
        { key: '2', times: 2 },
        { key: '1', times: 1 },
      ],
      ...{ noInputRate: 0.2, noMatchRate: 0.2 },
    },
    {
      ...{ flow: 'survey', step: 'welcome', answers: 1, noInput: 1, noMatch: 0, choices: [] },
      ...{ noInputRate: 1, noMatchRate: 0 },
    },
  ]);
});
