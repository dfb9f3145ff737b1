import { calledFilterValue } from '../../acs/calledFilter.ts';

/** The raw ids of those numbers that a filter does not name. */
export const missingInFilter = (
  numbers: readonly string[],
  filter: readonly string[],
): readonly string[] => numbers.map(calledFilterValue).filter((rawId) => !filter.includes(rawId));
