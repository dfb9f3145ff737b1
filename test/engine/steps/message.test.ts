import { expect, test } from 'vitest';
import type { Instant } from '../../../src/engine/ids.ts';
import { takeMessage } from '../../../src/engine/steps/message.ts';
import type { StepId } from '../../../src/flow/flow.ts';
import type { VoicemailStep } from '../../../src/flow/keepStep.ts';
import { flowOf, voicemailStep } from '../sampleFlow.ts';
import { sceneFor } from '../sceneFor.ts';

const step: VoicemailStep = voicemailStep('end', 'b', null);
const scene = sceneFor(flowOf('a', { a: step }), 'a' as StepId, 5);

test('the recording begins before the beep, and has a greatest length', () => {
  expect(takeMessage(step, scene, 1000 as Instant)).toMatchObject({
    kind: 'note',
    facts: { recordings: [{ n: 5, what: 'voicemail' }] },
    next: {
      commands: [{ kind: 'startRecording' }, { kind: 'remind' }, { kind: 'listen' }],
      doing: { kind: 'takingMessage', recording: 5, timer: 6, token: 7 },
    },
  });
});
