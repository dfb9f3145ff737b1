import type { CallMediaRecognizeDtmfOptions } from '@azure/communication-call-automation';
import type { Collect } from '../engine/command.ts';
import type { PromptUrl } from './toPlaySources.ts';
import { toQuestion } from './toQuestion.ts';
import { toSeconds } from './toSeconds.ts';
import { toTone } from './toTone.ts';

const maxSilenceSeconds = 300;
const maxBetweenKeysSeconds = 60;

/** A question for several keys as the service takes it. */
export const toCollectOptions = (
  { n, speech, most, stopKey, silenceMs, betweenKeysMs, bargeIn }: Collect,
  promptUrl: PromptUrl,
): CallMediaRecognizeDtmfOptions => ({
  ...toQuestion(n, speech, bargeIn, promptUrl),
  kind: 'callMediaRecognizeDtmfOptions',
  interruptCallMediaOperation: true,
  initialSilenceTimeoutInSeconds: toSeconds(silenceMs, maxSilenceSeconds),
  interToneTimeoutInSeconds: toSeconds(betweenKeysMs, maxBetweenKeysSeconds),
  maxTonesToCollect: most,
  ...(stopKey !== null && { stopDtmfTones: [toTone(stopKey)] }),
});
