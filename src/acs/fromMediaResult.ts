import type { Cause } from '../engine/event.ts';
import type { ResultCodes } from './resultCodes.ts';

const bySubCode: Readonly<Record<number, Cause>> = {
  8508: 'cancelled',
  8511: 'badPrompt',
  8522: 'gone',
  8528: 'gone',
  8535: 'badPrompt',
  8536: 'badPrompt',
  8543: 'gone',
  8564: 'speechDown',
  8565: 'speechDown',
  8566: 'speechDown',
  8567: 'speechDown',
  8568: 'speechDown',
  8570: 'speechDown',
  8582: 'badPrompt',
  8586: 'gone',
  8587: 'gone',
};

/**
 * A request that needs speech, on a call that has been given none, is "not supported" under this
 * code.
 */
const isWithoutSpeech = ({ code, subCode }: ResultCodes): boolean =>
  code === 405 && subCode === 8522;

/** Why a prompt, a question or a request about one failed. */
export const fromMediaResult = (codes: ResultCodes): Cause =>
  isWithoutSpeech(codes) ? 'speechDown' : (bySubCode[codes.subCode] ?? 'failed');
