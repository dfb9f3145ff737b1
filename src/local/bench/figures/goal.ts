import { formatRatio } from './format.ts';

/** What a ratio is to be: at most or at least a number; null where there is only to know. */
export type Goal = Readonly<{ atMost: number }> | Readonly<{ atLeast: number }> | null;

export const isMet = (goal: Goal, value: number): boolean => {
  if (goal === null) return true;
  return 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;
};

/** The goal in the words of the table, with whether the value keeps it. */
export const formatGoal = (
  goal: Goal,
  value: number,
  format: (value: number) => string = formatRatio,
): string => {
  if (goal === null) return '–';
  const wanted = 'atMost' in goal ? `≤ ${format(goal.atMost)}` : `≥ ${format(goal.atLeast)}`;
  return `${wanted} ${isMet(goal, value) ? '✓' : '✗'}`;
};
