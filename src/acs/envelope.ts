import type { CommandNumber, ConnectionId, EventId, Instant } from '../engine/ids.ts';
import type { ResultCodes } from './resultCodes.ts';

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

/**
 * Which attempt's callback address the events came to, and when. `recording` is the command whose
 * recording the address was given for; null for what is told of the call as a whole.
 */
export type Arrival = Readonly<{ attempt: number; at: Instant; recording: CommandNumber | null }>;
