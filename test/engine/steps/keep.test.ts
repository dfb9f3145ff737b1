import { expect, test } from 'vitest';
import { connected, promptEnded } from '../events.ts';
import { given } from '../given.ts';
import { flowOf, voicemailStep } from '../sampleFlow.ts';

test('a message is taken when it has been asked for', () => {
  const call = given(flowOf('a', { a: voicemailStep('end', 'end', 'Speak.') })).after(connected());
  const { commands } = call.when(promptEnded());
  expect(commands.map(({ kind }) => kind)).toEqual(['startRecording', 'remind', 'listen']);
});
