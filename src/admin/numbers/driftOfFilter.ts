import { calledFilterValue } from '../../acs/calledFilter.ts';
import type { Drift } from './driftOf.ts';
import { filterRemedy } from './filterRemedy.ts';
import { missingInFilter } from './missingInFilter.ts';
import type { OwnedJson } from './ownedJson.ts';

/** The numbers whose calls a deployment does not announce, though they take some. */
export const driftOfFilter = (
  owned: readonly OwnedJson[],
  filter: readonly string[],
): readonly Drift[] => {
  const taking = owned.filter(({ calling }) => calling.includes('inbound'));
  const numbers = taking.map(({ number }) => number);
  const missing = missingInFilter(numbers, filter);
  const remedy = filterRemedy([...filter, ...missing]);
  return numbers
    .filter((number) => missing.includes(calledFilterValue(number)))
    .map((number) => ({
      kind: 'filter',
      number,
      message: `The filter of the deployment leaves ${number} out: calls to it go silent.`,
      remedy,
    }));
};
