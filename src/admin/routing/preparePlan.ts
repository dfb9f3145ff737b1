import type { Problem } from '../../flow/problem.ts';
import type { Deps } from '../deps.ts';
import type { Provider } from '../provider/provider.ts';
import { type Plan, planRouting } from './change/planRouting.ts';
import { readLive } from './readLive.ts';
import { readRoutingFile } from './readRoutingFile.ts';
import type { SipConfig } from './sipConfig.ts';

/** A plan, with what it was made of. */
export type Prepared = Readonly<{
  provider: Provider;
  live: SipConfig;
  plan: Plan;
  /** What is doubtful in the file. */
  warnings: readonly Problem[];
}>;

/** Reads a file and the resource, and what makes the one the other. */
export const preparePlan = async (
  file: string,
  deps: Pick<Deps, 'provider' | 'root'>,
): Promise<Prepared> => {
  const { config, warnings } = await readRoutingFile(deps.root, file);
  const provider = await deps.provider();
  const live = await readLive(provider);
  return { provider, live, plan: planRouting(live, config), warnings };
};

/** What is said where nothing is to be done. */
export const nothingToDo = (file: string): string =>
  `${file} and the resource agree: nothing to do.`;
