import { expect, test } from 'vitest';
import type { CommandNumber } from '../../../src/engine/ids.ts';
import { repeatOutbound } from '../../../src/engine/steps/outbound.ts';
import type { StepId } from '../../../src/flow/flow.ts';
import { flowFrom } from '../flowFrom.ts';
import { startedAt } from '../given.ts';
import { sceneFor } from '../sceneFor.ts';

const flow = flowFrom(`
start: who
steps:
  who: { confirmHuman: { say: "Press 1.", person: stop, unknown: bye } }
  stop: { optOut: { ifFails: bye } }
  bye: { hangup: {} }
`);
const token = 1 as CommandNumber;
const hearing = { kind: 'hearingHuman', token, asked: 2, since: startedAt } as const;
const optingOut = { kind: 'optingOut', token } as const;

const repeated = (name: string, doing: typeof hearing | typeof optingOut) => {
  const step = flow.steps[name as StepId];
  if (step === undefined) throw new Error(`there is no step ${name}`);
  return repeatOutbound(step, sceneFor(flow, name as StepId, 2), doing, startedAt);
};

test('a question is asked once more, no failure counted', () => {
  expect(repeated('who', hearing)).toMatchObject({ doing: { asked: 2, token: 2 } });
});

test('nobody is told that he is on the list when that is not known', () => {
  expect(repeated('stop', optingOut)).toEqual({ kind: 'go', target: 'bye' });
});

test('other steps do neither', () => {
  expect(repeated('bye', hearing)).toBeNull();
  expect(repeated('bye', optingOut)).toBeNull();
});
