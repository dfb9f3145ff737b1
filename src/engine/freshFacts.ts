import type { CallFacts } from './call.ts';

/** What a call gathers on its way, when it begins. */
export const freshFacts = {
  secrets: {},
  language: null,
  recordings: [],
  consents: [],
} as const satisfies Partial<CallFacts>;
