import type { Line } from '../drive/driveCalls.ts';
import { formatNumber, formatRatio } from '../figures/format.ts';
import { formatGoal } from '../figures/goal.ts';
import { inTurns } from '../figures/inTurns.ts';
import { quantile } from '../figures/statistics.ts';
import type { Table } from '../figures/table.ts';
import { tellProgress } from '../figures/tellProgress.ts';
import { startRig } from '../rig/startRig.ts';
import type { PartOptions } from './part.ts';

export type Rates = Readonly<{
  title: string;
  /** What is counted, such as `keys a second`, and how. */
  what: string;
  /** A second's worth of what one side takes. */
  round: (line: Line) => Promise<Readonly<{ rate: number }>>;
}>;

/** The local storage grows slow with what it holds, more so for us, who keep more of a call. */
const roundsPerRig = 20;
const atLeast = 0.9;

/** Some rounds of both sides in turns, on hosts and a storage of their own. */
const measureBlock = async (options: PartOptions, round: Rates['round'], repetitions: number) => {
  const rig = await startRig({ ...options, settles: true });
  try {
    const sides = { ours: () => round(rig.ours), bare: () => round(rig.bare) };
    return await inTurns(sides, { warmUp: 3, repetitions, say: () => undefined });
  } finally {
    await rig.stop();
  }
};

/** How much of something both sides take in a second, on fresh storage now and then. */
export const compareRates = async (
  options: PartOptions,
  { title, what, round }: Rates,
): Promise<Table> => {
  const { repetitions, say } = options;
  const ours: number[] = [];
  const bare: number[] = [];
  const tell = tellProgress(say, repetitions);
  while (ours.length < repetitions) {
    const left = Math.min(roundsPerRig, repetitions - ours.length);
    const block = await measureBlock(options, round, left);
    ours.push(...block.ours.rate);
    bare.push(...block.bare.rate);
    tell(ours.length);
  }
  const ratio = quantile(ours, 0.5) / quantile(bare, 0.5);
  const shown = (rates: readonly number[]) =>
    `${formatNumber(quantile(rates, 0.5))} / ${formatNumber(quantile(rates, 0.05))}`;
  const row = [what, shown(ours), shown(bare), `**${formatRatio(ratio)}**`];
  const head = ['what', 'Switchboard median / slowest 5%', 'bare', 'ratio', 'goal'];
  return { title, head, rows: [[...row, formatGoal({ atLeast }, ratio)]] };
};
