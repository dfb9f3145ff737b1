import { expect, test } from 'vitest';
import { entering } from '../../src/engine/entering.ts';
import type { StepId } from '../../src/flow/flow.ts';
import { recorded, recording } from './recording/recordings.ts';
import { sayStep } from './sampleFlow.ts';

test('a call remembers the step, and goes on being recorded after a secret one', () => {
  const paused = recorded(recording(5, 'paused'));
  const { call, commands } = entering(sayStep('Hello.', 'end'), paused, 'next' as StepId);
  expect(call).toMatchObject({ step: 'next', stepsTaken: paused.stepsTaken + 1 });
  expect(commands).toMatchObject([{ kind: 'resumeRecording' }]);
});
