import { parsePattern } from '../../../../src/admin/routing/pattern/parsePattern.ts';
import { type Program, toProgram } from '../../../../src/admin/routing/pattern/toProgram.ts';

/** The tree of a pattern that can be read. */
export const nodeOf = (pattern: string) => {
  const parsed = parsePattern(pattern);
  if (parsed.kind !== 'read') throw new Error(`${pattern}: ${parsed.why}`);
  return parsed.node;
};

/** The program of a pattern that can be read. */
export const programOf = (pattern: string): Program => {
  const program = toProgram(nodeOf(pattern));
  if (program === null) throw new Error(`${pattern} is too large`);
  return program;
};
