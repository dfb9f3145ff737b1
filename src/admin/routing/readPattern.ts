import { parsePattern } from './pattern/parsePattern.ts';
import type { ParsedPattern } from './pattern/patternNode.ts';
import { type Program, toProgram } from './pattern/toProgram.ts';

type Parsed<Kind> = Extract<ParsedPattern, { kind: Kind }>;

/** A pattern, and the program that matches it in a time that no pattern can stretch. */
export type ReadPattern =
  | (Parsed<'read'> & Readonly<{ program: Program }>)
  | Parsed<'unreadable'>
  | Parsed<'wrong'>;

export const readPattern = (text: string): ReadPattern => {
  const parsed = parsePattern(text);
  if (parsed.kind !== 'read') return parsed;
  const program = toProgram(parsed.node);
  if (program !== null) return { ...parsed, program };
  return { kind: 'unreadable', why: 'it repeats too much of itself', isDifferent: false };
};
