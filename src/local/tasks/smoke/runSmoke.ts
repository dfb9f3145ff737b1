import { TaskError } from '../taskError.ts';
import { callIn } from './callIn.ts';
import { callOut } from './callOut.ts';
import type { SmokeDeps, SmokeResult } from './smokeDeps.ts';
import type { SmokeOptions } from './smokeOptions.ts';

export type SmokeResults = Readonly<{ out: SmokeResult | null; in: SmokeResult | null }>;

/** The call out, then the call in; one that was not asked for is null. */
export const runSmoke = async (options: SmokeOptions, deps: SmokeDeps): Promise<SmokeResults> => {
  const { only, to, number, limitMs } = options;
  const out = only === 'in' ? null : await callOut(deps, options);
  if (only === 'out' || deps.signal.aborted) return { out, in: null };
  const target = number ?? out?.call?.from ?? (await deps.person?.numberOfSystem()) ?? null;
  if (target === null) throw new TaskError('Say which number is to be called: --number');
  return { out, in: await callIn(deps, { from: to, number: target, limitMs }) };
};
