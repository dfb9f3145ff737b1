import { expect, test } from 'vitest';
import type { Instant } from '../../../src/engine/ids.ts';
import { listen, onDeaf } from '../../../src/engine/steps/messageEar.ts';
import type { StepId } from '../../../src/flow/flow.ts';
import type { VoicemailStep } from '../../../src/flow/keepStep.ts';
import { flowOf, voicemailStep } from '../sampleFlow.ts';
import { sceneFor } from '../sceneFor.ts';

const step: VoicemailStep = voicemailStep('end', 'b', null);
const scene = sceneFor(flowOf('a', { a: step }), 'a' as StepId, 5);

const n = scene.n;
const message = {
  ...({ kind: 'takingMessage', token: n, recording: n, timer: n, isBlank: true } as const),
  until: 9000 as Instant,
};

test('silence ends a message', () => {
  const { endSilenceMs } = step;
  expect(listen(step, scene, [])).toMatchObject({ kind: 'listen', n: 5, endSilenceMs });
});

test('without speech a key ends it, and without keys time alone', () => {
  expect(onDeaf(step, scene, { ...message, ear: 'speech' }, 1000 as Instant)).toMatchObject({
    commands: [{ kind: 'collect', silenceMs: 8000 }],
    doing: { ear: 'keys', isBlank: false },
  });
  expect(onDeaf(step, scene, { ...message, ear: 'keys' }, 1000 as Instant)).toMatchObject({
    kind: 'become',
    doing: { ear: 'time' },
  });
});
