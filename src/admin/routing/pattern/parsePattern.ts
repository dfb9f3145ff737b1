import { type Cursor, eat, eatMatch, peek } from './cursor.ts';
import type { ParsedPattern, PatternNode } from './patternNode.ts';
import { PatternStop, unreadable, wrong } from './patternStop.ts';
import { readEscape } from './readEscape.ts';
import { readRepeat, refuseBareRepeat } from './readRepeat.ts';
import { readSet } from './readSet.ts';
import { allMask, maskBetween } from './symbols.ts';

const nothing: PatternNode = { kind: 'sequence', parts: [] };
const oneOf = (first: number): PatternNode => ({ kind: 'one', mask: maskBetween(first, first) });

const named = /\?(<[A-Za-z_]\w*>|'[A-Za-z_]\w*')/y;
const comment = /\?#[^)]*\)/y;
const mode = /\?([imns]*(-[imns]+)?)([:)])/y;

const readGroup = (cursor: Cursor): PatternNode => {
  if (eatMatch(cursor, comment) !== null) {
    cursor.differences.add('(?#…)');
    return nothing;
  }
  const modes = eatMatch(cursor, mode);
  // Numbers have neither letters nor lines, so that these modes change nothing.
  if (modes !== null && modes[1] !== '') cursor.differences.add(`(?${modes[1]})`);
  if (modes?.[3] === ')') return nothing;
  if (modes === null) {
    const name = eatMatch(cursor, named);
    if (name?.[1]?.startsWith("'") === true) cursor.differences.add("(?'name'…)");
    if (name === null && peek(cursor) === '?') {
      const isAhead = /^\?<?[=!]/.test(cursor.text.slice(cursor.at, cursor.at + 3));
      throw unreadable('a group (?… looks around or never goes back', !isAhead);
    }
  }
  const inner = readChoice(cursor);
  if (eat(cursor, ')')) return inner;
  throw wrong('a bracket ( is not closed', 'Close it, or write \\( for the character.');
};

const readAtom = (cursor: Cursor): PatternNode => {
  refuseBareRepeat(cursor);
  if (eat(cursor, '(')) return readGroup(cursor);
  if (eat(cursor, '[')) return readSet(cursor);
  if (eat(cursor, '^')) return { kind: 'start' };
  if (eat(cursor, '$')) return { kind: 'end' };
  if (eat(cursor, '.')) return { kind: 'one', mask: allMask };
  if (eat(cursor, '\\')) {
    const read = readEscape(cursor);
    if (read.kind === 'set') return { kind: 'one', mask: read.mask };
    return read.kind === 'character' ? oneOf(read.code) : read;
  }
  const code = peek(cursor).charCodeAt(0);
  cursor.at += 1;
  return oneOf(code);
};

const readSequence = (cursor: Cursor): PatternNode => {
  const parts: PatternNode[] = [];
  while (!/^[|)]?$/.test(peek(cursor))) parts.push(readRepeat(cursor, readAtom(cursor)));
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { kind: 'sequence', parts };
};

function readChoice(cursor: Cursor): PatternNode {
  const first = readSequence(cursor);
  const options = [first];
  while (eat(cursor, '|')) options.push(readSequence(cursor));
  return options.length === 1 ? first : { kind: 'choice', options };
}

/**
 * Reads a pattern as .NET does, as far as it can decide about dialled numbers: nothing is run, so
 * that no pattern takes longer than its length.
 */
export const parsePattern = (text: string): ParsedPattern => {
  const cursor: Cursor = { text, at: 0, differences: new Set(), repeatsPlace: false };
  try {
    const node = readChoice(cursor);
    if (peek(cursor) === ')') {
      throw wrong('a bracket ) closes nothing', 'Take it away, or write \\) for the character.');
    }
    const { repeatsPlace } = cursor;
    return { kind: 'read', node, differences: [...cursor.differences], repeatsPlace };
  } catch (error) {
    if (error instanceof PatternStop) return error.outcome;
    throw error;
  }
};
