/** What somebody does whom a call rings. */
export const behaviours = [
  ...(['takes', 'declines', 'busy', 'noAnswer', 'unreachable', 'voicemail'] as const),
];
export type Behaviour = (typeof behaviours)[number];
