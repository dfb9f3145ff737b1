import type { MediaEvent } from '../engine/event.ts';
import type { Envelope } from './envelope.ts';
import { fromLegResult } from './fromLegResult.ts';
import { fromMediaResult } from './fromMediaResult.ts';
import { fromRecognizeCompleted } from './fromRecognizeCompleted.ts';
import { fromRecognizeFailed } from './fromRecognizeFailed.ts';
import { fromToneReceived } from './fromToneReceived.ts';

const cancelled = 8508;

/** An event that answers a command; null for one that names no command, or is of no such type. */
export const fromMediaEvent = ({ type, leg, token, codes, data }: Envelope): MediaEvent | null => {
  if (token === null) return null;
  const base = { ...leg, token };
  switch (type) {
    case 'PlayStarted':
      return { ...base, kind: 'PromptStarted' };
    case 'PlayCompleted':
      return { ...base, kind: 'PromptEnded' };
    case 'PlayFailed':
      return codes.subCode === cancelled
        ? { ...base, kind: 'MediaCancelled' }
        : { ...base, kind: 'PromptFailed', cause: fromMediaResult(codes) };
    case 'PlayCanceled':
    case 'RecognizeCanceled':
      return { ...base, kind: 'MediaCancelled' };
    case 'RecognizeCompleted':
      return fromRecognizeCompleted({ base, codes, data });
    case 'RecognizeFailed':
      return fromRecognizeFailed({ base, codes, data });
    case 'CallTransferAccepted':
      return { ...base, kind: 'TransferAccepted' };
    case 'CallTransferFailed':
      return { ...base, kind: 'TransferFailed', cause: fromLegResult(codes) };
    case 'AddParticipantSucceeded':
      return { ...base, kind: 'PartyJoined' };
    case 'AddParticipantFailed':
      return { ...base, kind: 'PartyNotJoined', cause: fromLegResult(codes) };
    case 'HoldFailed':
      return { ...base, kind: 'HoldFailed', cause: fromLegResult(codes) };
    case 'StartRecordingFailed':
      return { ...base, kind: 'RecordingRefused', cause: fromLegResult(codes) };
    case 'ContinuousDtmfRecognitionToneReceived':
      return fromToneReceived({ base, codes, data });
    case 'ContinuousDtmfRecognitionToneFailed':
      return { ...base, kind: 'AskFailed', cause: fromMediaResult(codes) };
    default:
      return null;
  }
};
