import { concludeCall } from './concludeCall.ts';
import type { SmokeCall } from './smokeCall.ts';
import type { SmokeDeps, SmokeResult } from './smokeDeps.ts';
import { watchCall } from './watchCall.ts';

const pollMs = 1000;

type Wanted = Readonly<{
  /** Who is to call. */
  from: string;
  /** The number of the system. */
  number: string;
  limitMs: number;
}>;

const missing = (others: number): string => {
  const seen = others === 0 ? '' : ` ${others} came from other numbers meanwhile.`;
  const remedy = 'See what is wrong: npm run admin -- doctor';
  const scope = 'the key of a client needs the scope read-all to see calls that come in';
  return `No call came.${seen} ${remedy} (${scope}).`;
};

/** Waits for somebody to call the system, and tells what happens until the call has ended. */
export const callIn = async (
  deps: SmokeDeps,
  { from, number, limitMs }: Wanted,
): Promise<SmokeResult> => {
  const { api, clock, person, tell, signal } = deps;
  const known = new Set((await api.today()).map(({ id }) => id));
  const until = clock.now() + limitMs;
  tell(
    `In: ${person === null ? 'please call' : 'a simulated caller calls'} ${number} from ${from}.`,
  );
  await person?.calls(from, number);
  let found: SmokeCall | undefined;
  let others = 0;
  while (found === undefined && clock.now() < until && !signal.aborted) {
    const calls = await api.today();
    const came = calls.filter(({ id, direction }) => direction === 'inbound' && !known.has(id));
    found = came.find((call) => call.from === from);
    others = came.length;
    if (found === undefined) await clock.wait(pollMs);
  }
  if (found === undefined) return { ok: false, why: missing(others), call: null };
  const call = await watchCall(api, clock, { id: found.id, until, tell, signal });
  return concludeCall(deps, call);
};
