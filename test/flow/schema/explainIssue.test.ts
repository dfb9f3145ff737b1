import assert from 'node:assert/strict';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { explainIssue } from '../../../src/flow/schema/explainIssue.ts';
import { hinted } from '../../../src/flow/schema/hints.ts';
import { readYaml } from '../../../src/flow/yaml/readYaml.ts';

const word = (example: string) => hinted(z.string().min(2).max(4), 'A word.', 'a word', example);
const schema = z.strictObject({
  a: word('a: word').optional(),
  either: hinted(
    z.union([word('b: word'), z.strictObject({ b: word('b: word') })]),
    'Either.',
    'a word',
    'either: word',
  ).optional(),
  list: hinted(z.array(word('- word')).max(2), 'Words.', 'a list', 'list: [word]').optional(),
  kind: hinted(z.enum(['x', 'y']), 'A kind.', '`x` or `y`', 'kind: x').optional(),
  named: z.record(hinted(z.string().regex(/^a/), 'Name.', 'a name', 'abc:'), z.string()).optional(),
});

const explain = (text: string) => {
  const { tree } = readYaml({ name: 'x', file: 'x', text });
  assert(tree !== null);
  const issues = schema.safeParse(tree.value).error?.issues ?? [];
  return issues
    .flatMap((issue) => explainIssue({ file: 'x', tree, schema }, issue))
    .map(({ line, column, message, remedy }) => `${line}:${column}  ${message} — ${remedy}`);
};

test.each([
  ['a: word', []],
  ['a: w', ['1:4  `a`: "w" is not a word. — Write `a: word`.']],
  ['a: words', ['1:4  `a` has 5 characters; 4 are the most. — Shorten it or split it up.']],
  ['a: {}', ['1:4  `a` is a map; it should be a word. — Write `a: word`.']],
  ['a:', ['1:3  `a` is empty; it should be a word. — Write `a: word`.']],
  [
    'b: word',
    ['1:1  The file knows no `b`. — Write one of `a`, `either`, `list`, `kind`, `named`.'],
  ],
  ['either: w', ['1:9  `either`: "w" is not a word. — Write `either: word`.']],
  ['either: {}', ['1:1  `either` has no `b`. — Add `b: word`.']],
  ['either: { b: w }', ['1:14  `b`: "w" is not a word. — Write `b: word`.']],
  ['either: { bb: word }', ['1:11  `either` knows no `bb`. — Did you mean `b`?']],
  ['list: [word, w]', ['1:14  Item 2: "w" is not a word. — Write `- word`.']],
  ['list: [aa, bb, cc]', ['1:7  `list` has 3 items; 2 are the most. — Shorten it or split it up.']],
  ['kind: z', ['1:7  `kind`: "z" is not `x` or `y`. — Write `kind: x`.']],
  ['named: { b: c }', ['1:10  `b` is not a name. — Write `abc:`.']],
])('%s', (text, problems) => {
  expect(explain(text)).toEqual(problems);
});
