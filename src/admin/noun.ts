import type { BoundVerb } from './verb.ts';

/** What a noun does with a line that names none of its verbs, but begins like this. */
export type UsualVerb = Readonly<{ verb: string; takes: RegExp }>;

/** What can be worked on, with its verbs; or, as `alone`, what is a command all by itself. */
export type Noun = Readonly<{ summary: string }> &
  (
    | Readonly<{
        verbs: Readonly<Record<string, BoundVerb>>;
        usual?: UsualVerb;
        alone?: undefined;
      }>
    | Readonly<{ alone: BoundVerb; verbs?: undefined; usual?: undefined }>
  );
