import assert from 'node:assert/strict';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { nameOf, shown, valueAt } from '../../../src/flow/schema/reading.ts';
import { readYaml } from '../../../src/flow/yaml/readYaml.ts';

test.each([
  [[], { a: [{ b: 'c' }] }],
  [['a', 0, 'b'], 'c'],
  [['a', 1], undefined],
  [['toString'], undefined],
  [['a', 0, 'b', 'length'], undefined],
])('the value at %j is %j', (path, value) => {
  const { tree } = readYaml({ name: 'x', file: 'x', text: 'a: [{ b: c }]' });
  assert(tree !== null);
  expect(valueAt({ file: 'x', tree, schema: z.unknown() }, path)).toEqual(value);
});

test.each([
  [[], 'The file'],
  [['voice'], '`voice`'],
  [['steps', 'a'], 'The step `a`'],
  [['steps', 'a', 'menu', 'keys', '1'], '`1`'],
  [['steps', 'a', 'menu', 'keys', '1', 'words', 2], 'Item 3'],
  [['routes', 0], 'Route 1'],
])('%j is called %s', (path, name) => {
  expect(nameOf(path)).toBe(name);
});

test('long texts are shown in part', () => {
  expect(shown('a "b"')).toBe('"a \\"b\\""');
  expect(shown('x'.repeat(41))).toBe(`"${'x'.repeat(40)}…"`);
});
