import type {
  CallMediaRecognizeChoiceOptions,
  CallMediaRecognizeDtmfOptions,
} from '@azure/communication-call-automation';
import type { Ask } from '../engine/command.ts';
import type { PromptUrl } from './toPlaySources.ts';
import { toQuestion } from './toQuestion.ts';
import { toSeconds } from './toSeconds.ts';
import { toTone } from './toTone.ts';

const maxKeySilenceSeconds = 300;
const maxWordSilenceSeconds = 20;

/**
 * A question as the service takes it: keys and words where the choices have words, else one key.
 * Who is asked alone among others must not be interrupted by the next who is.
 */
export const toRecognizeOptions = (
  { n, speech, choices, silenceMs, bargeIn, to }: Ask,
  promptUrl: PromptUrl,
): CallMediaRecognizeChoiceOptions | CallMediaRecognizeDtmfOptions => {
  const question = {
    ...toQuestion(n, speech, bargeIn, promptUrl),
    interruptCallMediaOperation: to === null,
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
