import * as z from 'zod';
import type { MediaEvent } from '../engine/event.ts';
import { type DtmfKey, dtmfKeys } from '../flow/flow.ts';
import type { CommandEnvelope } from './envelope.ts';
import { fromTone } from './fromTone.ts';

const spokenSubCode = 8545;
const maxTones = 100;
const maxWordsLength = 300;

const answer = z.object({
  dtmfResult: z.object({ tones: z.array(z.unknown()).max(maxTones) }).nullish(),
  speechResult: z.object({ speech: z.string().nullish() }).nullish(),
  choiceResult: z.object({ label: z.string(), recognizedPhrase: z.string().nullish() }).nullish(),
});

const isDtmfKey = (label: string): label is DtmfKey => dtmfKeys.some((key) => key === label);

const fromTones = (base: CommandEnvelope['base'], tones: readonly unknown[]): MediaEvent => {
  if (tones.length === 0) return { ...base, kind: 'NoInput' };
  const keys = tones.map(fromTone).filter((key) => key !== null);
  return keys.length === tones.length
    ? { ...base, kind: 'KeysPressed', keys }
    : { ...base, kind: 'NoMatch' };
};

/** What the caller answered; null for an answer to a question that the house never asks. */
export const fromRecognizeCompleted = ({
  base,
  codes,
  data,
}: CommandEnvelope): MediaEvent | null => {
  const parsed = answer.safeParse(data);
  if (!parsed.success) return null;
  const { dtmfResult, speechResult, choiceResult } = parsed.data;
  if (dtmfResult) return fromTones(base, dtmfResult.tones);
  if (speechResult) {
    const words = (speechResult.speech ?? '').slice(0, maxWordsLength);
    return { ...base, kind: 'SpeechHeard', words };
  }
  if (!choiceResult || !isDtmfKey(choiceResult.label)) return null;
  const { label, recognizedPhrase } = choiceResult;
  const words = recognizedPhrase ?? '';
  const isSpoken = codes.subCode === spokenSubCode || words !== '';
  return isSpoken
    ? { ...base, kind: 'WordsSpoken', key: label, words: words.slice(0, maxWordsLength) }
    : { ...base, kind: 'KeysPressed', keys: [label] };
};
