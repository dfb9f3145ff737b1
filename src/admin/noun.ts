import type { BoundVerb } from './verb.ts';

/** What can be worked on, with its verbs; or, as `alone`, what is a command all by itself. */
export type Noun = Readonly<{ summary: string }> &
  (
    | Readonly<{ verbs: Readonly<Record<string, BoundVerb>>; alone?: undefined }>
    | Readonly<{ alone: BoundVerb; verbs?: undefined }>
  );
