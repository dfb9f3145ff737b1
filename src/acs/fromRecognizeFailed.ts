import type { MediaEvent } from '../engine/event.ts';
import type { CommandEnvelope } from './envelope.ts';
import { fromMediaResult } from './fromMediaResult.ts';
import { fromRecognizeCompleted } from './fromRecognizeCompleted.ts';

const cancelled = 8508;
const maximumSilence = 8509;
const initialSilence = 8510;
const interDigitSilence = 8532;
const incorrectTone = 8534;
const phraseMatchesNothing = 8547;
const speechNotRecognized = 8563;

/**
 * Why a question got no answer: the caller's doing, or ours. A caller who stops between two keys
 * is reported by a failure in older versions of the service and by a completion in newer ones;
 * keys count in both.
 */
export const fromRecognizeFailed = (envelope: CommandEnvelope): MediaEvent => {
  const { base, codes } = envelope;
  switch (codes.subCode) {
    case cancelled:
      return { ...base, kind: 'MediaCancelled' };
    case initialSilence:
    case maximumSilence:
      return { ...base, kind: 'NoInput' };
    case interDigitSilence:
      return fromRecognizeCompleted(envelope) ?? { ...base, kind: 'NoMatch' };
    case incorrectTone:
    case phraseMatchesNothing:
    case speechNotRecognized:
      return { ...base, kind: 'NoMatch' };
    default:
      return { ...base, kind: 'AskFailed', cause: fromMediaResult(codes) };
  }
};
