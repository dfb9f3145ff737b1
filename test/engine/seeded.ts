/** Chance that can be had again: the same seed throws the same dice. */
export type Dice = Readonly<{
  /** A number from 0 up to, but not including, 1. */
  roll: () => number;
  /** A whole number from 0 up to, but not including, `sides`. */
  below: (sides: number) => number;
  /** One of the items; there must be one. */
  pick: <Item>(items: readonly Item[]) => Item;
}>;

/** Mulberry32: small, fast, and good enough to walk through a state machine. */
export const seeded = (seed: number): Dice => {
  let state = seed >>> 0;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (sides: number): number => Math.floor(roll() * sides);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('there is nothing to pick from');
    return item;
  };
  return { roll, below, pick };
};
