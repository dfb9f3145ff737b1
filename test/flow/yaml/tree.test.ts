import { expect, test } from 'vitest';
import { LineCounter, parseDocument } from 'yaml';
import { makeTree, offsetOf } from '../../../src/flow/yaml/tree.ts';

const text = 'b: [x, { y: z }]\n2: c\n1:\n  d: e\n';
const lines = new LineCounter();
const { contents } = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
const tree = makeTree(contents, lines);

test('the value is plain', () => {
  expect(tree.value).toEqual({ b: ['x', { y: 'z' }], '2': 'c', '1': { d: 'e' } });
});

test.each([
  [[], 1, 1],
  [['b'], 1, 4],
  [['b', 0], 1, 5],
  [['b', 1, 'y'], 1, 13],
  [['1', 'd'], 4, 6],
  [['1', 'd', 'deeper', 'still'], 4, 6],
  [['missing'], 1, 1],
])('the value at %j is at %i:%i', (path, line, column) => {
  expect(tree.placeOf(path)).toEqual({ line, column });
});

test.each([
  [['b'], 1, 1],
  [['b', 1, 'y'], 1, 10],
  [['b', 0], 1, 5],
  [['1'], 3, 1],
  [['1', 'missing'], 4, 3],
  [[], 1, 1],
])('the name of %j is at %i:%i', (path, line, column) => {
  expect(tree.placeOfKey(path)).toEqual({ line, column });
});

test('names come in the order of the file', () => {
  expect(tree.keysOf([])).toEqual(['b', '2', '1']);
  expect(tree.keysOf(['b'])).toEqual([]);
  expect(tree.keysOf(['1'])).toEqual(['d']);
});

test('what is no node begins at the begin', () => {
  expect(offsetOf(null)).toBe(0);
});
