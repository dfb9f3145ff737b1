import { symbols } from './symbols.ts';
import type { Program } from './toProgram.ts';

/** Where a program may be after some symbols; sorted. `matched` when it has matched already. */
export type Places = readonly number[] | 'matched';

type Around = Readonly<{ atStart: boolean; atEnd: boolean }>;

/** All places that can be reached from some without a further symbol. */
const reach = ({ code }: Program, from: readonly number[], around: Around): Places => {
  const seen = new Set(from);
  const kept: number[] = [];
  // A set gives what is added while it is walked, too.
  for (const place of seen) {
    const instruction = code[place];
    if (instruction === undefined) continue;
    if (instruction.kind === 'match') return 'matched';
    if (instruction.kind === 'one' || instruction.kind === 'end') kept.push(place);
    if (instruction.kind === 'split') for (const next of instruction.to) seen.add(next);
    const isHere = instruction.kind === 'start' ? around.atStart : around.atEnd;
    const isPlace = instruction.kind === 'start' || instruction.kind === 'end';
    if (isPlace && isHere) seen.add(instruction.next);
  }
  return kept.toSorted((a, b) => a - b);
};

/** Where a program is before the first symbol. */
export const beginProgram = (program: Program): Places =>
  reach(program, [program.begin], { atStart: true, atEnd: false });

/** Where it is after one more; a match may begin at every symbol. */
export const stepProgram = (program: Program, places: Places, symbol: number): Places => {
  if (places === 'matched') return places;
  const next = places.flatMap((place) => {
    const instruction = program.code[place];
    const isTaken = instruction?.kind === 'one' && (instruction.mask & (1 << symbol)) !== 0;
    return isTaken ? [instruction.next] : [];
  });
  return reach(program, [...next, program.begin], { atStart: false, atEnd: false });
};

/** Whether a number that ends here is matched. */
export const isMatchedAtEnd = (program: Program, places: Places): boolean =>
  places === 'matched' || reach(program, places, { atStart: false, atEnd: true }) === 'matched';

/** Whether a pattern is found in a dialled number. */
export const matchesNumber = (program: Program, dialled: string): boolean => {
  let places = beginProgram(program);
  for (const symbol of dialled) places = stepProgram(program, places, symbols.indexOf(symbol));
  return isMatchedAtEnd(program, places);
};
