import type { Call } from '../state/messages.ts';

/** What goes on and on until something else happens. */
export type Background = 'ringback' | 'ring' | 'hold' | 'busy' | 'disconnect';

/** How long busy and disconnect tones are heard before the phone falls silent. */
const afterEndMs = 2500;

/** Whether a file of the app's own goes round and round; words that do are spoken only once. */
const hasMusic = ({ entries, silenced }: Call): boolean =>
  entries.some(
    (entry, index) => index >= silenced && entry.isLooping === true && entry.audio !== undefined,
  );

const whileTalking = (call: Call, isSpeaking: boolean): Background | null => {
  if (isSpeaking) return null;
  if (call.isBeingTransferred) return 'ringback';
  return call.isOnHold && !hasMusic(call) ? 'hold' : null;
};

const afterEnd = (call: Call, nowMs: number): Background | null => {
  const endedMs = Date.parse(call.entries.at(-1)?.at ?? '');
  if (call.endReason === 'hungUp' || !(nowMs - endedMs < afterEndMs)) return null;
  const wasThrough = call.entries.some(({ kind }) => kind === 'answered');
  if (wasThrough) return 'disconnect';
  return call.direction === 'inbound' ? 'busy' : null;
};

/** What is heard on a phone beside prompts; `nowMs` is by the simulator's clock. */
export const soundFor = (call: Call, isSpeaking: boolean, nowMs: number): Background | null => {
  switch (call.state) {
    case 'ringing':
      if (call.direction === 'inbound') return 'ringback';
      return call.isForHand ? 'ring' : null;
    case 'connected':
      return whileTalking(call, isSpeaking);
    case 'ended':
      return afterEnd(call, nowMs);
    default:
      return call.state satisfies never;
  }
};
