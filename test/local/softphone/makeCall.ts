import type { Call, Entry } from '../../../src/local/softphone/state/messages.ts';

export const startMs = Date.parse('2026-11-22T10:00:00.000Z');

/** An entry so many milliseconds after the start. */
export const entry = (afterMs: number, kind: string, more: Partial<Entry> = {}): Entry => ({
  at: new Date(startMs + afterMs).toISOString(),
  kind,
  ...more,
});

/** A caller who is talking to the app, unless told otherwise. */
export const makeCall = (given: Partial<Call> = {}): Call => ({
  id: 'a',
  from: '+12065550100',
  to: '+18005550199',
  direction: 'inbound',
  state: 'connected',
  holder: '+12065550100',
  conversation: 'c',
  isForHand: false,
  isBeingTransferred: false,
  others: [],
  isOnHold: false,
  isMuted: false,
  silenced: 0,
  entries: [entry(0, 'dialled'), entry(100, 'answered')],
  ...given,
});
