import type { CallMediaRecognizeSpeechOrDtmfOptions } from '@azure/communication-call-automation';
import type { Listen } from '../engine/command.ts';
import type { PromptUrl } from './toPlaySources.ts';
import { toQuestion } from './toQuestion.ts';
import { toSeconds } from './toSeconds.ts';

const maxSilenceSeconds = 20;
const maxEndSilenceSeconds = 10;

/** Listening to somebody who speaks freely, as the service takes it; any key ends it. */
export const toListenOptions = (
  { n, speech, silenceMs, endSilenceMs, bargeIn }: Listen,
  promptUrl: PromptUrl,
): CallMediaRecognizeSpeechOrDtmfOptions => ({
  ...toQuestion(n, speech, bargeIn, promptUrl),
  kind: 'callMediaRecognizeSpeechOrDtmfOptions',
  interruptCallMediaOperation: true,
  initialSilenceTimeoutInSeconds: toSeconds(silenceMs, maxSilenceSeconds),
  endSilenceTimeoutInSeconds: toSeconds(endSilenceMs, maxEndSilenceSeconds),
  maxTonesToCollect: 1,
  speechLanguage: speech.language,
});
