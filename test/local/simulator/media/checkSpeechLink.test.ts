import { expect, test } from 'vitest';
import type { PlaySource } from '../../../../src/local/simulator/api/schemas.ts';
import { checkSpeechLink } from '../../../../src/local/simulator/media/checkSpeechLink.ts';

const file: PlaySource = { kind: 'file', file: { uri: 'http://localhost/a.wav' } };
const text: PlaySource = { kind: 'text', text: { text: 'Hello', voiceName: 'v' } };
const notLinked = { faults: { current: { speechNotLinked: true } } };
const refused = expect.objectContaining({ status: 400, code: '8567' });

test('what needs speech is refused, files and keys are not', () => {
  expect(() => checkSpeechLink(notLinked, [file, text])).toThrow(refused);
  expect(() => checkSpeechLink(notLinked, [file], true)).toThrow(refused);
  expect(() => checkSpeechLink(notLinked, [file])).not.toThrow();
});

test('without the fault nothing is', () => {
  expect(() => checkSpeechLink({ faults: { current: {} } }, [text], true)).not.toThrow();
});
