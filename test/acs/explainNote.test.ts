import { expect, test } from 'vitest';
import { explainNote } from '../../src/acs/explainNote.ts';

test.each([
  ['486/560486 Busy here', 'the number is busy', ''],
  ['603/560603', 'declined, or too many calls at once', expect.stringContaining('support request')],
  ['400/8565', 'the speech service refused the prompt', expect.stringContaining('SPEECH_ENDPOINT')],
  // A second number that is new to us: the first alone tells something.
  ['503/12345 Oh', 'the service or the carrier could not take it', ''],
])('%s: %s', (note, meaning, remedy) => {
  expect(explainNote(note)).toEqual({ meaning, remedy });
});

test.each(['', '200/0', '299/1 new', 'a note without codes'])('"%s" needs no words', (note) => {
  expect(explainNote(note)).toBeNull();
});
