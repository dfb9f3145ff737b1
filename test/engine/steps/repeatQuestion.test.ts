import { expect, test } from 'vitest';
import { repeatQuestion } from '../../../src/engine/steps/repeatQuestion.ts';
import type { StepId } from '../../../src/flow/flow.ts';
import { flowOf, sayStep, support } from '../sampleFlow.ts';
import { sceneFor } from '../sceneFor.ts';

const welcome = 'welcome' as StepId;
const scene = sceneFor(support, welcome, 5);
const asking = { kind: 'asking', token: scene.n, noInputs: 1, noMatches: 1 } as const;

test('a menu is asked again as if nothing had failed', () => {
  const menu = support.steps[welcome];
  if (menu === undefined) return expect.unreachable();
  expect(repeatQuestion(menu, scene, asking)).toMatchObject({
    commands: [{ kind: 'ask', n: 5 }],
    doing: { noInputs: 1, noMatches: 1 },
  });
});

test('a step that asks nothing has no question', () => {
  const step = sayStep('Hello.', 'end');
  const plain = sceneFor(flowOf('a', { a: step }), 'a' as StepId, 5);
  expect(repeatQuestion(step, plain, asking)).toBeNull();
  const failures = { noInputs: 0, noMatches: 0, invalids: 0 };
  const collecting = { kind: 'collecting', token: plain.n, failures } as const;
  expect(repeatQuestion(step, plain, collecting)).toBeNull();
});
