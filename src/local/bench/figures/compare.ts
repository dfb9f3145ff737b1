import { formatMs, formatRatio } from './format.ts';
import { formatGoal, type Goal } from './goal.ts';
import { summarise } from './statistics.ts';

export type Comparison = Readonly<{
  what: string;
  /** Milliseconds each, measured in turns. */
  ours: readonly number[];
  bare: readonly number[];
  goal: Goal;
}>;

export const comparisonHead = [
  'what',
  'Switchboard median / p95',
  'baseline median / p95',
  'ratio of medians',
  'of p95',
  'goal',
];

const both = (values: readonly number[]): string => {
  const { median, p95 } = summarise(values);
  return `${formatMs(median)} / ${formatMs(p95)}`;
};

/** One row of a table: both sides, how many times as long ours takes, and whether that is well. */
export const compare = ({ what, ours, bare, goal }: Comparison): readonly string[] => {
  const [mine, other] = [summarise(ours), summarise(bare)];
  const ratio = mine.median / other.median;
  return [
    what,
    both(ours),
    both(bare),
    `**${formatRatio(ratio)}**`,
    formatRatio(mine.p95 / other.p95),
    formatGoal(goal, ratio),
  ];
};
