import { audited } from '../audited.ts';
import { counted } from '../counted.ts';
import type { Deps } from '../deps.ts';
import { carryOut } from './change/carryOut.ts';
import type { Change } from './change/change.ts';
import type { Step } from './change/step.ts';
import type { Prepared } from './preparePlan.ts';

type NeededDeps = Pick<Deps, 'interrupted' | 'progress' | 'storage' | 'who' | 'now'>;

/** How many changes there are of each kind: names of routes may hold numbers. */
const tally = (changes: readonly Change[]): Readonly<Record<string, string>> => {
  const kinds = new Set(changes.map(({ kind }) => kind));
  const countOf = (wanted: string) => changes.filter(({ kind }) => kind === wanted).length;
  return Object.fromEntries([...kinds].map((kind) => [kind, String(countOf(kind))]));
};

/** Carries out what was planned, and notes who had it done. */
export const makeChanges = async (
  { provider, live, plan }: Pick<Prepared, 'provider' | 'live' | 'plan'>,
  steps: readonly Step[],
  { file, as }: Readonly<{ file: string; as: string | null }>,
  deps: NeededDeps,
): Promise<void> => {
  const details = { file, steps: counted(steps.length, 'step'), ...tally(plan.changes) };
  const action = { what: 'routing.apply', subject: 'direct routing', details, as };
  await audited(deps, action, () => carryOut(provider, live, steps, deps));
};
