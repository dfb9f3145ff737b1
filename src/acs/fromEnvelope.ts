import * as z from 'zod';
import type { ConnectionId } from '../engine/ids.ts';
import { cloudEvent } from './cloudEvent.ts';
import type { Arrival, Envelope, UnreadableEnvelope } from './envelope.ts';
import { fromOperationContext } from './fromOperationContext.ts';
import { toEventId } from './toEventId.ts';
import { toNote } from './toNote.ts';

const prefix = 'Microsoft.Communication.';
const maxTypeLength = 100;
const typed = z.object({ type: z.string() });

/**
 * Reads the envelope itself, for the SDK's parser drops ids and times and throws on what it does
 * not know.
 */
export const fromEnvelope = (
  raw: unknown,
  { attempt, at, recording }: Arrival,
): Envelope | UnreadableEnvelope => {
  const parsed = cloudEvent.safeParse(raw);
  if (!parsed.success) {
    const type = typed.safeParse(raw).data?.type ?? 'an event without a type';
    return { unreadable: type.slice(0, maxTypeLength) };
  }
  const { id, type, data } = parsed.data;
  const { code, subCode, message } = data.resultInformation;
  return {
    type: type.startsWith(prefix) ? type.slice(prefix.length) : type,
    leg: {
      id: toEventId(id),
      at,
      note: toNote(`${code}/${subCode}`, message),
      attempt,
      // Here the service's name for the leg becomes ours.
      connection: data.callConnectionId as ConnectionId,
    },
    token: fromOperationContext(data.operationContext) ?? recording,
    codes: { code, subCode },
    data,
  };
};
