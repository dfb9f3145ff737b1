import { expect, it } from 'vitest';
import { fromRecognizeCompleted } from '../../src/acs/fromRecognizeCompleted.ts';
import { commandEnvelope } from './envelopeOf.ts';

const read = (subCode: number, data: Readonly<Record<string, unknown>>) =>
  fromRecognizeCompleted(commandEnvelope({ codes: { code: 200, subCode }, data }));
const tones = (...names: unknown[]) => ({ dtmfResult: { tones: names } });
const choice = (label: unknown, recognizedPhrase?: unknown) => ({
  choiceResult: { label, recognizedPhrase },
});

it.each([
  [8531, tones('one'), { kind: 'KeysPressed', keys: ['1'] }],
  [8514, tones('zero', 'asterisk'), { kind: 'KeysPressed', keys: ['0', 'star'] }],
  [8532, tones('nine'), { kind: 'KeysPressed', keys: ['9'] }],
  [8532, tones(), { kind: 'NoInput' }],
  [8531, tones('one', 'a'), { kind: 'NoMatch' }],
  [8533, choice('star'), { kind: 'KeysPressed', keys: ['star'] }],
  [8533, choice('2', null), { kind: 'KeysPressed', keys: ['2'] }],
  [8545, choice('2', 'help'), { kind: 'WordsSpoken', key: '2', words: 'help' }],
  [8545, choice('2'), { kind: 'WordsSpoken', key: '2', words: '' }],
  [8569, { speechResult: { speech: 'hello' } }, { kind: 'SpeechHeard', words: 'hello' }],
  [8569, { speechResult: {} }, { kind: 'SpeechHeard', words: '' }],
  [0, choice('2', 'help'), { kind: 'WordsSpoken', key: '2', words: 'help' }],
])('%i with %j is %j', (subCode, data, expected) => {
  expect(read(subCode, data)).toEqual({ ...commandEnvelope().base, ...expected });
});

it('keeps what was said to the size of a row', () => {
  const words = 'help '.repeat(1_000);
  expect(read(8545, choice('2', words))).toMatchObject({ words: words.slice(0, 300) });
});

it.each([
  [{}],
  [choice('Confirm')],
  [choice(2)],
  [tones(...Array.from({ length: 101 }, () => 'one'))],
  [{ dtmfResult: 'one' }],
])('has no word for %j', (data) => {
  expect(read(0, data)).toBeNull();
});
