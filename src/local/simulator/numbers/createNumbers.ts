import type { SimulatorOptions } from '../simulatorOptions.ts';
import type { NumberOperation, OwnedNumber, Search } from './model.ts';
import { toOwnedNumber } from './toOwnedNumber.ts';

/** The numbers of the resource, and all that is under way about them. */
export type Numbers = {
  /** By E.164 number, in the order in which they came. */
  readonly owned: Map<string, OwnedNumber>;
  /** Which of them were bought here, and so count against the purchase limit. */
  readonly bought: Set<string>;
  readonly searches: Map<string, Search>;
  readonly operations: Map<string, NumberOperation>;
  /** When there was a search, in milliseconds since 1970, oldest first. */
  readonly searchedMs: number[];
};

/** The resource has the numbers of the options; nobody has looked for others yet. */
export function createNumbers({ numbers }: SimulatorOptions, purchaseDate: string): Numbers {
  const owned = new Map(
    numbers.map((number) => [number, toOwnedNumber(number, purchaseDate)] as const),
  );
  return {
    owned,
    bought: new Set(),
    searches: new Map(),
    operations: new Map(),
    searchedMs: [],
  };
}
