import type { Table } from '../figures/table.ts';
import type { Apps } from '../rig/prepareApps.ts';

export type PartOptions = Readonly<{
  root: string;
  apps: Apps;
  /** How often each thing is measured that is measured many times. */
  repetitions: number;
  /** Whether to be done soon rather than sure. */
  quick: boolean;
  /** For the hosts' Node, to profile them. */
  flags: readonly string[];
  say: (line: string) => void;
}>;

/** One part of the benchmark: it starts what it needs, measures, and ends it. */
export type Part = (options: PartOptions) => Promise<readonly Table[]>;
