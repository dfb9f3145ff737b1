import type { NumberList, NumberLists } from './numberList.ts';
import type { Party } from './party.ts';

const isIn = (sorted: readonly string[], text: string): boolean => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === text;
};

const has = ({ numbers, prefixes }: NumberList, number: string): boolean =>
  isIn(numbers, number) ||
  (prefixes.length > 0 &&
    Array.from(number).some((_, end) => isIn(prefixes, number.slice(0, end + 1))));

/** The names of the lists that a party is on; whoever has no number is on none. */
export const listsOf = (lists: NumberLists, party: Party): readonly string[] =>
  party.kind !== 'phone'
    ? []
    : Object.entries(lists).flatMap(([name, list]) => (has(list, party.number) ? [name] : []));
