import { expect, test } from 'vitest';
import type { Doing } from '../../src/engine/call.ts';
import type { StepEvent } from '../../src/engine/event.ts';
import type { CommandNumber, Instant } from '../../src/engine/ids.ts';
import { onStepEvent } from '../../src/engine/onStepEvent.ts';
import type { Step, StepId } from '../../src/flow/flow.ts';
import { type Happening, keys, promptEnded, requestFailed, transferFailed } from './events.ts';
import { hangupStep, requestStep, sayStep, support, transferStep } from './sampleFlow.ts';
import { sceneFor } from './sceneFor.ts';

const token = 2 as CommandNumber;
const saying: Doing = { kind: 'saying', token, prompts: [] };
const asking: Doing = { kind: 'asking', token, noInputs: 0, noMatches: 0 };
const transferring: Doing = { kind: 'transferring', token };
const requesting: Doing = {
  ...({ kind: 'requesting', token, timer: token, until: 0 as Instant } as const),
  ...{ filler: null, after: null },
};
const menu = support.steps['welcome' as StepId] ?? hangupStep(null);
const transfer = transferStep('8:acs:desk', 'unavailable', 'Wait.');
const go = (target: string) => ({ kind: 'go', target });

const rows: readonly [string, Step, Doing, Happening<StepEvent>, object][] = [
  ['say', sayStep('One.', 'billing'), saying, promptEnded(), go('billing')],
  ['menu', menu, asking, keys('2'), go('technical')],
  ['menu, when it is not asking', menu, saying, keys('2'), { kind: 'stay' }],
  ['transfer, announced', transfer, saying, promptEnded(), { commands: [{ kind: 'transfer' }] }],
  ['transfer, failed', transfer, transferring, transferFailed(), go('unavailable')],
  ['request', requestStep('end', 'sorry'), requesting, requestFailed(), go('sorry')],
  ['hangup', hangupStep('Bye.'), saying, promptEnded(), { kind: 'finish' }],
];

test.each(rows)('%s', (_, step, doing, happening, move) => {
  const scene = sceneFor(support, support.start, 3);
  const event = happening({ call: scene.call, at: scene.call.createdAt, nth: 1 });
  expect(onStepEvent(step, scene, doing, event)).toMatchObject(move);
});
