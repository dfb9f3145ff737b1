const firstRoom = 1_024;

/** Numbers one after another, of which there are some hundred thousand a day. */
export type Numbers = Readonly<{
  add: (value: number) => void;
  /** All that were added, in that order; a look at them, not a copy. */
  values: () => Float64Array;
}>;

/**
 * Numbers of eight bytes each, beside the heap: in a list they would be copied by every collection
 * of garbage while they are new, and a heap of which much survives takes more room for what is new.
 */
export const createNumbers = (): Numbers => {
  let room = new Float64Array(firstRoom);
  let length = 0;
  return {
    add: (value) => {
      if (length === room.length) {
        const larger = new Float64Array(room.length * 2);
        larger.set(room);
        room = larger;
      }
      room[length] = value;
      length += 1;
    },
    values: () => room.subarray(0, length),
  };
};
