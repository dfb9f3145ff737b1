import type { Outcome } from '../engine/call.ts';
import type { Command } from '../engine/command.ts';
import type { CallEvent } from '../engine/event.ts';
import type { CallId, CommandNumber } from '../engine/ids.ts';
import type { SettledCommand } from './callRow.ts';
import type { Log } from './ports.ts';

type Line<Message extends string, Fields> = Readonly<{ message: Message } & Fields>;

/** What the provider has said of it in numbers (`486/0`); left out where it has said nothing. */
type Coded = { codes?: string };

/**
 * The lines that are counted, not only read: what operators see and are warned of is made of them,
 * so each keeps its words and its fields. `docs/telemetry.md` says what they mean.
 */
export type Measure =
  | Line<'call answered', { call: CallId; ringMs: number }>
  | Line<
      'call ended',
      {
        call: CallId;
        direction: 'inbound' | 'outbound';
        outcome: Outcome;
        answered: boolean;
        lastedMs: number;
        flow: string | null;
      }
    >
  | Line<
      'event taken',
      Coded & {
        call: CallId;
        type: CallEvent['kind'];
        result: 'saved' | 'nothing' | 'duplicate' | 'unknownCall' | 'storm';
        conflicts: number;
        ms: number;
      }
    >
  | Line<
      'event taken',
      {
        call: CallId;
        type: 'IncomingCall';
        result: 'saved' | 'duplicate';
        conflicts: 0;
        ms: number;
        /** The id of Event Grid, and of the provider for all legs of the call. */
        event: string;
        correlation: string;
      }
    >
  | Line<
      'command done',
      Coded & {
        call: CallId;
        n: CommandNumber;
        kind: Command['kind'];
        outcome: SettledCommand['result'];
        ms: number;
      }
    >
  | Line<'key to prompt', { call: CallId; ms: number }>
  | Line<'lease lost', { call: CallId }>
  | Line<
      'calls swept',
      { active: number; due: number; takenOver: number; failed: number; ms: number }
    >
  | Line<'wake-up taken', { queue: WakeQueue; ageMs: number; call?: CallId }>
  | Line<'spend counted', { day: string; usd: number }>
  | Line<'recording started', { call: CallId; recording: string }>
  | Line<'recording kept', { call: CallId; recording: string; bytes: number }>;

/** The queues whose messages say when they were due. */
export type WakeQueue =
  | 'call-timers'
  | 'calls-due'
  | 'call-notices'
  | 'call-requests'
  | 'queue-runs';

/**
 * Writes such a line. A process that dies between a save and its line loses the line, and nobody
 * writes it later: what is counted may be too few, never too many.
 */
export const measure = (log: Log, { message, ...fields }: Measure): void => {
  try {
    log(message === 'lease lost' ? 'warn' : 'info', message, fields);
  } catch {
    // A line that cannot be written is no reason for a call to fail.
    return;
  }
};
