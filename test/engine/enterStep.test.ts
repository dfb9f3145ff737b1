import { expect, test } from 'vitest';
import { enterStep } from '../../src/engine/enterStep.ts';
import type { Step, StepId } from '../../src/flow/flow.ts';
import { startedAt } from './given.ts';
import { hangupStep, requestStep, sayStep, support, transferStep, welcome } from './sampleFlow.ts';
import { sceneFor } from './sceneFor.ts';

const menu = support.steps['welcome' as StepId] ?? hangupStep(null);
const rows: readonly [string, Step, object][] = [
  ['say speaks', sayStep('One.'), { kind: 'act', commands: [{ kind: 'say' }] }],
  [
    'menu asks',
    menu,
    { kind: 'act', commands: [{ kind: 'ask', speech: { prompts: [{ text: welcome }] } }] },
  ],
  [
    'transfer transfers',
    transferStep('8:acs:a', 'end', null),
    { commands: [{ kind: 'transfer' }] },
  ],
  [
    'transfer may speak first',
    transferStep('8:acs:a', 'end', 'Wait.'),
    { commands: [{ kind: 'say' }] },
  ],
  ['request asks', requestStep('end', 'end'), { commands: [{ kind: 'request' }, {}] }],
  ['hangup finishes', hangupStep(null), { kind: 'finish', outcome: 'completed' }],
];

test.each(rows)('%s', (_, step, move) => {
  expect(enterStep(step, sceneFor(support, support.start, 3), startedAt)).toMatchObject(move);
});
