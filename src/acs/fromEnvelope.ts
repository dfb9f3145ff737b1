import * as z from 'zod';
import type { CommandNumber, ConnectionId, EventId, Instant } from '../engine/ids.ts';
import type { ResultCodes } from './fromLegResult.ts';
import { toEventId } from './toEventId.ts';
import { toNote } from './toNote.ts';

/** One callback event, with what all of them have in common already in the house's words. */
export type Envelope = Readonly<{
  /** The service's name of the event, without the prefix that all of them share. */
  type: string;
  leg: Readonly<{
    id: EventId;
    at: Instant;
    note: string;
    attempt: number;
    connection: ConnectionId;
  }>;
  /** The command that the event answers; null when the event does not name one. */
  token: CommandNumber | null;
  codes: ResultCodes;
  /** What only this type of event has; read by the function for it. */
  data: Readonly<Record<string, unknown>>;
}>;

/** An event that answers a command. */
export type CommandEnvelope = Readonly<{
  base: Envelope['leg'] & Readonly<{ token: CommandNumber }>;
  codes: ResultCodes;
  data: Envelope['data'];
}>;

export type UnreadableEnvelope = Readonly<{ unreadable: string }>;

/** Which attempt's callback address the events came to, and when. */
export type Arrival = Readonly<{ attempt: number; at: Instant }>;

const prefix = 'Microsoft.Communication.';
const maxTypeLength = 100;

const unsaid = { code: 0, subCode: 0, message: '' };
/** Each part for itself: a message that is missing must not cost the codes. */
const result = z.object({
  code: z.number().catch(unsaid.code),
  subCode: z.number().catch(unsaid.subCode),
  message: z.string().catch(unsaid.message),
});

const cloudEvent = z.object({
  id: z.string().min(1),
  type: z.string().min(1),
  data: z.looseObject({
    callConnectionId: z.string().min(1).max(500),
    operationContext: z.unknown().optional(),
    resultInformation: result.catch(unsaid),
  }),
});
const typed = z.object({ type: z.string() });

/** Commands are numbered from 1; any other context is not of our making. */
const toToken = (context: unknown): CommandNumber | null =>
  typeof context === 'string' && /^[1-9]\d{0,8}$/.test(context)
    ? (Number(context) as CommandNumber)
    : null;

/**
 * Reads the envelope itself, for the SDK's parser drops ids and times and throws on what it does
 * not know.
 */
export const fromEnvelope = (
  raw: unknown,
  { attempt, at }: Arrival,
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
    token: toToken(data.operationContext),
    codes: { code, subCode },
    data,
  };
};
