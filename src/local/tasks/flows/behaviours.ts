import type { Cause } from '../../../engine/event.ts';

/** What somebody does whom a call rings. */
export const behaviours = [
  ...(['takes', 'declines', 'busy', 'noAnswer', 'unreachable', 'voicemail'] as const),
];
export type Behaviour = (typeof behaviours)[number];

/** Why whoever does that is not reached. */
export const causes: Readonly<Record<Exclude<Behaviour, 'takes' | 'voicemail'>, Cause>> = {
  declines: 'declined',
  busy: 'busy',
  noAnswer: 'noAnswer',
  unreachable: 'unreachable',
};
