import type { SmokeApi } from './createSmokeApi.ts';
import type { SmokePerson } from './createSmokePerson.ts';
import type { Verdict } from './judgeCall.ts';
import type { SmokeCall } from './smokeCall.ts';
import type { SmokeClock } from './smokeClock.ts';

/** Everything that a smoke test does its work with. */
export type SmokeDeps = Readonly<{
  api: SmokeApi;
  clock: SmokeClock;
  /** Who does by himself what a person would have to; null leaves it to a person. */
  person: SmokePerson | null;
  /** Whether somebody agrees to what costs money. */
  agrees: (question: string) => Promise<boolean>;
  tell: (line: string) => void;
  signal: AbortSignal;
}>;

/** What came of one of the two calls; null where none was seen. */
export type SmokeResult = Verdict & Readonly<{ call: SmokeCall | null }>;
