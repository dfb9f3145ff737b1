import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { findBreaches } from '../../../src/flow/yaml/findBreaches.ts';

const breachesOf = (text: string) => {
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false });
  return findBreaches(document, text).map((b) => `${b.kind} ${b.offset} ${b.message} ${b.remedy}`);
};

test.each([
  ['a: b', []],
  [
    'a: &x b\nc: *x',
    [
      'form 6 Anchors are not allowed. Remove `&x`; write a value out wherever it is used.',
      'structure 11 Aliases are not allowed. Write the value out, or quote it if `*x`' +
        ' is meant as text.',
    ],
  ],
  [
    'a: !!int 1',
    [
      'form 9 The tag `!!int` is not allowed. Remove it: every value is text until ' +
        'its property is read.',
    ],
  ],
  [
    'a: !b c',
    [
      'form 6 The tag `!b` is not allowed. Remove it: every value is text until its ' +
        'property is read.',
    ],
  ],
  ['<<: { a: b }', ['structure 0 Maps cannot be merged here. Write the properties out.']],
  ['__proto__: a', ['structure 0 `__proto__` cannot be a name. Choose another name.']],
  ['a: b\na: c', ['form 5 `a` stands twice in one map. Keep one of the two, or rename one.']],
  ['1: b\n"1": c', ['form 5 `1` stands twice in one map. Keep one of the two, or rename one.']],
  [
    'a: {{b}}',
    [
      'structure 4 A map or a list stands where a name should stand. Put the text in ' +
        'quotes if it begins with a brace or a bracket, such as "{{…}}".',
    ],
  ],
  [
    '{*: a}',
    [
      'structure 1 An alias stands where a name should stand. Write `star` for the ' +
        'key *, or quote the name.',
    ],
  ],
  ['%YAML 1.1\n---\na: b', ['form 0 Directives such as `%YAML` are not allowed. Remove the line.']],
])('%j', (text, breaches) => {
  expect(breachesOf(text)).toEqual(breaches);
});
