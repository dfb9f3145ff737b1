import { type Instant, later } from '../engine/ids.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import type { Counters, LineUse } from './counters.ts';

export type Line =
  | Readonly<{
      kind: 'free';
      from: PhoneNumber | null;
      /** How many calls the number has then; 0 where none is needed. */
      atOnce: number;
      counters: Counters;
    }>
  | Readonly<{ kind: 'busy'; until: Instant; counters: Counters }>;

const idle: LineUse = { busy: 0, nextTry: 0 as Instant };
/** Whoever waits for a number tries again one after another, so far apart. */
const tryEveryMs = 500;
const soonestMs = 2_000;

const useOf = ({ lines }: Counters, number: PhoneNumber): LineUse =>
  Object.hasOwn(lines, number) ? (lines[number] ?? idle) : idle;

const withLine = (counters: Counters, number: PhoneNumber, use: LineUse): Counters => ({
  ...counters,
  lines: { ...counters.lines, [number]: use },
});

/** The first of our numbers that has a call left, with one call more. */
export const takeLine = (
  counters: Counters,
  callerIds: readonly PhoneNumber[],
  most: number,
  now: Instant,
): Line => {
  const [first] = callerIds;
  if (first === undefined) return { kind: 'free', from: null, atOnce: 0, counters };
  const from = callerIds.find((number) => useOf(counters, number).busy < most);
  if (from !== undefined) {
    const use = useOf(counters, from);
    const atOnce = use.busy + 1;
    const taken = withLine(counters, from, { ...use, busy: atOnce });
    return { kind: 'free', from, atOnce, counters: taken };
  }
  const use = useOf(counters, first);
  const until = Math.max(later(now, soonestMs), use.nextTry) as Instant;
  const nextTry = later(until, tryEveryMs);
  return { kind: 'busy', until, counters: withLine(counters, first, { ...use, nextTry }) };
};

/** A call less on one of our numbers. */
export const freeLine = (counters: Counters, number: PhoneNumber | null): Counters => {
  if (number === null) return counters;
  const use = useOf(counters, number);
  return withLine(counters, number, { ...use, busy: Math.max(0, use.busy - 1) });
};
