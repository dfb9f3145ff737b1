import type { Result } from '../calls/model.ts';
import { canceled } from './createPlay.ts';

const result = (code: number, subCode: number, message: string): Result => ({
  code,
  subCode,
  message,
});

/** How a recognition can end, in the codes and words of the service. */
export const recognizeResults = {
  maxTones: result(200, 8531, 'Action completed, max digits received.'),
  stopTone: result(200, 8514, 'Action completed as stop tone was detected.'),
  toneMatched: result(200, 8533, 'Action completed, DTMF option matched.'),
  speechMatched: result(200, 8545, 'Action completed, speech option matched.'),
  speech: result(200, 8569, 'Action completed, speech was recognized.'),
  interTone: result(400, 8532, 'Action failed, inter-digit silence time out reached.'),
  silence: result(400, 8510, 'Action failed, initial silence timeout reached.'),
  wrongTone: result(500, 8534, 'Action failed, incorrect tone entered.'),
  noMatch: result(400, 8547, 'Action failed, recognized phrase does not match a valid option.'),
  prompt: result(500, 8511, 'Action failed, encountered failure while trying to play the prompt.'),
  canceled,
} as const;
