import { LineCounter, parseDocument } from 'yaml';
import type { FlowSource, Problem } from '../problem.ts';
import { explainYamlError } from './explainYamlError.ts';
import { findBreaches } from './findBreaches.ts';
import { makeTree, type Tree } from './tree.ts';

/** What a file says and what is wrong with its YAML. There is no tree where it would mislead. */
export type ReadYaml = Readonly<{ tree: Tree | null; problems: readonly Problem[] }>;

/** 256 KB: a flow of 500 steps is a tenth of that. */
export const maxSourceLength = 262_144;

/**
 * Reads YAML 1.2 with the failsafe schema: every scalar is text, so that no `+1…` becomes a number
 * and no `no` becomes false. Aliases, anchors, merges, tags and directives are refused.
 */
export const readYaml = ({ file, text }: FlowSource): ReadYaml => {
  const at = (line: number, column: number, message: string, remedy: string): Problem => ({
    file,
    line,
    column,
    message,
    remedy,
  });
  if (text.length > maxSourceLength) {
    const message = `The file has ${text.length} characters; ${maxSourceLength} are the most.`;
    return { tree: null, problems: [at(1, 1, message, 'Split it into several files.')] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    merge: false,
    // Checked in `findBreaches`, whose time does not grow with the square of the file.
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
  });
  const breaches = findBreaches(document, text);
  const firstTrap = Math.min(...breaches.filter((b) => b.kind === 'comment').map((b) => b.offset));
  // What a comment cuts off, such as a closing brace, is not a second mistake.
  const errors = document.errors.filter((error) => error.pos[0] < firstTrap);
  const explained = errors.map((error) => explainYamlError(error, document, text));
  const problems = [...breaches, ...explained].map(({ offset, message, remedy }) => {
    const { line, col } = lines.linePos(offset);
    return at(Math.max(line, 1), Math.max(col, 1), message, remedy);
  });
  const isEmpty = document.contents === null;
  if (isEmpty && problems.length === 0) {
    problems.push(
      at(1, 1, 'The file is empty.', 'Write a flow as docs/flows.md shows, or delete it.'),
    );
  }
  const misleads = document.errors.length > 0 || breaches.some(({ kind }) => kind === 'structure');
  return { tree: misleads || isEmpty ? null : makeTree(document.contents, lines), problems };
};
