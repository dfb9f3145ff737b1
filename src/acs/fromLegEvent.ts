import type { LegEvent } from '../engine/event.ts';
import type { Envelope } from './envelope.ts';
import { fromDialResult } from './fromDialResult.ts';
import { fromLegResult } from './fromLegResult.ts';
import { fromParticipantsUpdated } from './fromParticipantsUpdated.ts';

/** An event about a leg as a whole; null for one of another type. */
export const fromLegEvent = (envelope: Envelope): LegEvent | null => {
  const { type, leg, codes } = envelope;
  switch (type) {
    case 'CallConnected':
      return { ...leg, kind: 'Connected' };
    case 'CallDisconnected':
      return { ...leg, kind: 'Disconnected', cause: fromDialResult(codes) };
    case 'CreateCallFailed':
      return { ...leg, kind: 'CreateFailed', cause: fromDialResult(codes) };
    case 'AnswerFailed':
      return { ...leg, kind: 'AnswerFailed', cause: fromLegResult(codes) };
    case 'ParticipantsUpdated':
      return fromParticipantsUpdated(envelope);
    default:
      return null;
  }
};
