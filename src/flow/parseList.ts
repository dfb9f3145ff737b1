import { inOrder } from './inOrder.ts';
import type { NumberList } from './numberList.ts';
import { parsePhoneNumber } from './phoneNumber.ts';
import type { FlowSource, Parsed, Problem } from './problem.ts';

export const maxListEntries = 10_000;

const prefixForm = /^\+[1-9]\d{0,14}\*$/;
const listName = /^[A-Za-z][\w-]{0,63}$/;

/** One line: what stands there before a comment, if anything, and the column that it begins in. */
type Line = Readonly<{ entry: string; line: number; column: number }>;

const linesOf = (text: string): readonly Line[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((written, index) => {
      const plain = written.replace(/#.*$/, '');
      return { entry: plain.trim(), line: index + 1, column: plain.search(/\S/) + 1 };
    })
    .filter(({ entry }) => entry !== '');

const isEntry = (entry: string): boolean =>
  prefixForm.test(entry) || parsePhoneNumber(entry) !== null;

/** What was probably meant by a line that is no entry. */
const remedyFor = (entry: string): string => {
  const bare = entry.replace(/^00/, '+').replace(/[^\d+*]/g, '');
  return isEntry(bare)
    ? `Write \`${bare}\`.`
    : 'Write `+14255550100`, or `+1425*` for all numbers that begin so.';
};

const nameProblems = ({ name, file }: FlowSource): readonly Problem[] => {
  if (listName.test(name)) return [];
  const message = `\`${name}\` cannot name a list.`;
  const remedy = 'Name the file with a letter, then letters, digits, - or _.';
  return [{ file, line: 1, column: 1, message, remedy }];
};

const sizeProblems = (file: string, lines: readonly Line[]): readonly Problem[] => {
  const first = lines[maxListEntries];
  if (first === undefined) return [];
  const message = `The list has ${lines.length} entries; ${maxListEntries} are the most.`;
  const remedy = 'Use prefixes such as `+1425*`, or split it up.';
  return [{ file, line: first.line, column: first.column, message, remedy }];
};

const repeated = (file: string, lines: readonly Line[]): readonly Problem[] => {
  const seen = new Map<string, number>();
  return lines.flatMap(({ entry, line, column }) => {
    const before = seen.get(entry);
    if (before === undefined) seen.set(entry, line);
    if (before === undefined) return [];
    const message = `\`${entry}\` stands in line ${before} already.`;
    return [{ file, line, column, message, remedy: 'Remove the line.' }];
  });
};

const sortedSet = (entries: readonly string[]): readonly string[] =>
  [...new Set(entries)].toSorted();

/**
 * Reads a list of callers: one number in E.164 form a line, or the beginning of numbers with `*`
 * after it; `#` begins a comment.
 */
export const parseList = (source: FlowSource): Parsed<NumberList> => {
  const { file, text } = source;
  const lines = linesOf(text);
  const wrong = lines
    .filter(({ entry }) => !isEntry(entry))
    .map(({ entry, line, column }) => {
      const message = `${JSON.stringify(entry)} is no number, nor the beginning of numbers.`;
      return { file, line, column, message, remedy: remedyFor(entry) };
    });
  const problems = [...nameProblems(source), ...sizeProblems(file, lines), ...wrong];
  if (problems.length > 0) return { ok: false, problems: inOrder(problems) };
  const entries = lines.map(({ entry }) => entry);
  const prefixes = entries.filter((entry) => entry.endsWith('*')).map((one) => one.slice(0, -1));
  const value = {
    numbers: sortedSet(entries.filter((entry) => !entry.endsWith('*'))),
    prefixes: sortedSet(prefixes),
  };
  return { ok: true, value, warnings: repeated(file, lines) };
};
