import type { Random } from '../createRandom.ts';
import type { LogRow } from './model.ts';

const secondChance = 1 / 4;

/** The rows of ACSCallSummaryUpdates: the first version of each, and for some a second. */
export function toUpdateRows(summary: readonly LogRow[], random: Random): LogRow[] {
  return summary.flatMap((row) => {
    const category = { Category: 'CallSummaryUpdates' };
    const first = { ...row, ...category, CallUpdatesVersion: 1 };
    return random.next() < secondChance ? [first, { ...first, CallUpdatesVersion: 2 }] : [first];
  });
}
