import type {
  CallMediaRecognizeChoiceOptions,
  CallMediaRecognizeDtmfOptions,
} from '@azure/communication-call-automation';
import type { Ask } from '../engine/command.ts';
import { type PromptUrl, toPlaySources } from './toPlaySources.ts';
import { toTone } from './toTone.ts';

const minSilenceSeconds = 1;
const maxKeySilenceSeconds = 300;
const maxWordSilenceSeconds = 20;

const toSeconds = (ms: number, max: number): number =>
  Math.min(Math.max(Math.ceil(ms / 1000), minSilenceSeconds), max);

/**
 * A question as the service takes it: keys and words where the choices have words, else one key.
 */
export const toRecognizeOptions = (
  { n, speech, choices, silenceMs, bargeIn }: Ask,
  promptUrl: PromptUrl,
): CallMediaRecognizeChoiceOptions | CallMediaRecognizeDtmfOptions => {
  const [first, ...more] = toPlaySources(speech, promptUrl);
  const question = {
    ...(first && more.length === 0 && { playPrompt: first }),
    ...(first && more.length > 0 && { playPrompts: [first, ...more] }),
    interruptCallMediaOperation: true,
    interruptPrompt: bargeIn,
    operationContext: String(n),
  };
  const withWords = choices.some(({ words }) => words.length > 0);
  return withWords
    ? {
        ...question,
        kind: 'callMediaRecognizeChoiceOptions',
        initialSilenceTimeoutInSeconds: toSeconds(silenceMs, maxWordSilenceSeconds),
        speechLanguage: speech.language,
        choices: choices.map(({ key, words }) => ({
          label: key,
          phrases: [...words],
          tone: toTone(key),
        })),
      }
    : {
        ...question,
        kind: 'callMediaRecognizeDtmfOptions',
        initialSilenceTimeoutInSeconds: toSeconds(silenceMs, maxKeySilenceSeconds),
        maxTonesToCollect: 1,
      };
};
