import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { FlowSource, Problem } from '../problem.ts';
import type { Breach } from './breach.ts';
import { explainYamlError } from './explainYamlError.ts';
import { findBreaches } from './findBreaches.ts';
import { makeTree, type Tree } from './tree.ts';

/** What a file says and what is wrong with its YAML. There is no tree where it would mislead. */
export type ReadYaml = Readonly<{ tree: Tree | null; problems: readonly Problem[] }>;

/** 256 KB: a flow of 500 steps is a fraction of that. */
export const maxSourceLength = 262_144;

/**
 * Leaves out errors that only follow from another mistake: one that a comment or a line begins
 * with.
 */
const firstErrors = (
  errors: readonly YAMLError[],
  breaches: readonly Breach[],
  lineOf: (offset: number) => number,
): readonly YAMLError[] => {
  const comments = breaches.filter(({ kind }) => kind === 'comment');
  const firstComment = Math.min(...comments.map(({ offset }) => offset));
  const structures = breaches.filter(({ kind }) => kind === 'structure');
  const seen = new Set(structures.map(({ offset }) => lineOf(offset)));
  return errors.filter(({ pos: [offset] }) => {
    const line = lineOf(offset);
    // What a comment cuts off, such as a closing brace, is missed somewhere after it.
    if (offset >= firstComment || seen.has(line)) return false;
    seen.add(line);
    return true;
  });
};

/**
 * Reads YAML 1.2 with the failsafe schema: every scalar is text, so that no `+1…` becomes a number
 * and no `no` becomes false. Aliases, anchors, merges, tags and directives are refused.
 */
export const readYaml = ({ file, text }: FlowSource): ReadYaml => {
  const whole = (message: string, remedy: string): ReadYaml => ({
    tree: null,
    problems: [{ file, line: 1, column: 1, message, remedy }],
  });
  if (text.length > maxSourceLength) {
    const message = `The file has ${text.length} characters; ${maxSourceLength} are the most.`;
    return whole(message, 'Split it into several files.');
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    merge: false,
    // `findBreaches` looks for them, in a time that does not grow with the square of the file.
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
  });
  const breaches = findBreaches(document, text);
  const errors = firstErrors(document.errors, breaches, (offset) => lines.linePos(offset).line);
  const explained = errors.map((error) => explainYamlError(error, document, text));
  const problems = [...breaches, ...explained].map(({ offset, message, remedy }): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message, remedy };
  });
  if (document.contents === null && problems.length === 0) {
    return whole('The file is empty.', 'Write what docs/flows.md shows, or delete it.');
  }
  const misleads = document.errors.length > 0 || breaches.some(({ kind }) => kind === 'structure');
  return { tree: misleads ? null : makeTree(document.contents, lines), problems };
};
