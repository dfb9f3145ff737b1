import { expect, test } from 'vitest';
import { z } from 'zod';
import { readSource } from '../../src/flow/readSource.ts';

const schema = z.strictObject({ say: z.string().min(1) });
const read = (text: string) => readSource({ name: 'x', file: 'x.yaml', text }, schema);

test('a file that fits its schema has a value', () => {
  expect(read('say: "a"')).toMatchObject({ value: { say: 'a' }, problems: [] });
});

test('a file that does not fit has a tree all the same', () => {
  const { tree, value, problems } = read('say: {}');
  expect(tree?.value).toEqual({ say: {} });
  expect(value).toBe(null);
  expect(problems).toHaveLength(1);
});

test('a value that a comment made empty is reported once', () => {
  expect(read('say: # a').problems.map(({ message }) => message)).toEqual([
    'The text ends before `# a`, which YAML takes for a comment.',
  ]);
});

test('a file that is no YAML has neither', () => {
  expect(read('say: {')).toMatchObject({ tree: null, value: null });
});
