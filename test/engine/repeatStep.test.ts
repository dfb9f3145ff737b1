import { expect, test } from 'vitest';
import type { Doing } from '../../src/engine/call.ts';
import type { CommandNumber } from '../../src/engine/ids.ts';
import { repeatStep } from '../../src/engine/repeatStep.ts';
import type { Requesting } from '../../src/engine/requesting.ts';
import type { Step, StepId } from '../../src/flow/flow.ts';
import { startedAt } from './given.ts';
import {
  hangupStep,
  requestStep,
  sayStep,
  support,
  text,
  to,
  transferStep,
  welcome,
} from './sampleFlow.ts';
import { sceneFor } from './sceneFor.ts';

const token = 3 as CommandNumber;
const menu = support.steps['welcome' as StepId] ?? hangupStep(null);
const asking: Doing = { kind: 'asking', token, noInputs: 1, noMatches: 0 };
const requesting: Requesting = {
  ...({ kind: 'requesting', token, timer: token, until: startedAt } as const),
  ...{ filler: null, after: null },
};
const rows: readonly [string, Step, Doing, object | null][] = [
  [
    'says the same again',
    sayStep('One.'),
    { kind: 'saying', token, prompts: [text('Two.')] },
    { commands: [{ kind: 'say', speech: { prompts: [text('Two.')] } }] },
  ],
  [
    'asks again, and the caller has not failed by it',
    menu,
    asking,
    { commands: [{ kind: 'ask', speech: { prompts: [text(welcome)] } }], doing: { noInputs: 1 } },
  ],
  ['knows no question in a step that asks none', sayStep('One.'), asking, null],
  [
    'falls back from a transfer',
    transferStep('8:acs:a', 'unavailable', null),
    { kind: 'transferring', token },
    { kind: 'go', target: 'unavailable' },
  ],
  [
    'takes a lost answer for none',
    requestStep('end', 'sorry'),
    requesting,
    { kind: 'go', target: 'sorry' },
  ],
  [
    'goes on with an answer whose filler is lost',
    requestStep('tell', 'sorry'),
    { ...requesting, after: to('tell') },
    { kind: 'go', target: 'tell' },
  ],
  [
    'leaves whoever was put through',
    menu,
    { kind: 'transferred' },
    { kind: 'finish', outcome: 'transferred' },
  ],
  [
    'hangs up again',
    menu,
    { kind: 'hangingUp', token, outcome: 'expired' },
    { kind: 'finish', outcome: 'expired' },
  ],
];

test.each(rows)('%s', (_, step, doing, move) => {
  const made = repeatStep(step, sceneFor(support, support.start, 3), doing, startedAt);
  if (move === null) expect(made).toBeNull();
  else expect(made).toMatchObject(move);
});
