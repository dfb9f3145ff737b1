import type { Deps } from '../deps.ts';

/** What looking for numbers and buying them takes. */
export type NumbersDeps = Pick<
  Deps,
  'storage' | 'provider' | 'now' | 'who' | 'progress' | 'interrupted'
>;
