import type { CallFacts } from './call.ts';

/** What a call gathers on its way, when it begins. */
export const freshFacts = {
  lists: [],
  secrets: {},
  language: null,
  speech: 'up',
  recordings: [],
  consents: [],
  queue: null,
  plan: null,
  failedTries: 0,
  answeredBy: null,
  refusedBy: null,
  trail: [],
  marks: [],
  spoken: 0,
} as const satisfies Partial<CallFacts>;
