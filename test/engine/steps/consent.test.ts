import { expect, test } from 'vitest';
import type { Instant } from '../../../src/engine/ids.ts';
import { askForConsent, withConsent } from '../../../src/engine/steps/consent.ts';
import type { StepId } from '../../../src/flow/flow.ts';
import { flowOf, sayStep, text, to } from '../sampleFlow.ts';
import { sceneFor } from '../sceneFor.ts';

const flow = flowOf('a', { a: sayStep('Hello.', 'end') });
const scene = sceneFor(flow, 'a' as StepId, 5);

test('whoever is asked has two answers', () => {
  const answers = { yes: { key: '1', words: [] }, no: { key: '2', words: [] } } as const;
  const asked = { kind: 'asked', prompt: text('May we?'), ...answers } as const;
  const consent = { ...asked, tries: 2, silenceMs: 1000, declined: to('end') };
  expect(askForConsent(consent, scene, { noInputs: 1, noMatches: 0 })).toMatchObject({
    commands: [{ kind: 'ask', n: 5, choices: [answers.yes, answers.no] }],
    doing: { kind: 'asking', token: 5, noInputs: 1 },
  });
});

test('what was granted is kept with the version of the words, and only so much of it', () => {
  const at = 1000 as Instant;
  const [one] = withConsent(scene, 'asked', true, at, null);
  expect(one).toEqual({
    ...{ step: 'a', how: 'asked', granted: true, at, flow: flow.hash, recording: null },
  });
  const many = Array.from({ length: 50 }, () => one).filter((each) => each !== undefined);
  const full = { ...scene, call: { ...scene.call, consents: many } };
  expect(withConsent(full, 'announced', false, at, null)).toHaveLength(20);
});
