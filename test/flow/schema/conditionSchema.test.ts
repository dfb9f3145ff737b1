import { expect, test } from 'vitest';
import { switchName } from '../../../src/flow/schema/conditionSchema.ts';
import { problemsOf } from '../problemsOf.ts';

const said = (when: string) =>
  problemsOf(`start: a
steps:
  a: { branch: { cases: [{ when: ${when}, go: end }], else: end } }
`);

test.each([
  '{ variable: x, is: y }',
  '{ variable: x, is: "" }',
  '{ variable: x, is: "  spaces  " }',
  '{ variable: x, in: [a, b], begins: a }',
  '{ variable: x, above: 1, below: 2.5 }',
  '{ switch: closed-today, callerCountry: [DE, AT] }',
  '{ not: { any: [{ callerWithheld: true }, { all: [{ callerPrefix: "+1" }, { switch: x }] }] } }',
  '{ open: { zone: UTC, hours: { mon-sun: "06:00-12:00" } } }',
])('%s', (when) => {
  expect(said(when)).toEqual(['ok']);
});

test.each([
  [
    '{}',
    '28  The condition is empty, and would always hold. — Write what must hold, such as ' +
      '`{ list: vip }`.',
  ],
  [
    '{ is: x }',
    '36  `is` needs to know which variable is meant. — Write `variable: plan` before ' + '`is`.',
  ],
  [
    '{ variable: x }',
    '36  The condition names a variable and asks nothing of it. — Add `is: gold`, or ' +
      'another test.',
  ],
  [
    '{ variable: x-y, is: z }',
    '46  `variable`: "x-y" is not the name of a variable. — Write ' + '`variable: plan`.',
  ],
  [
    '{ variable: x, above: ten }',
    '56  `above`: "ten" is not a number such as 5 or 2.5. — Write ' + '`above: 5`.',
  ],
  [
    '{ variable: x, in: y }',
    '53  `in` is a text; it should be a list of 1 to 100 texts. — Write ' + '`in: [gold, silver]`.',
  ],
  ['{ variabel: x, is: y }', '36  `when` knows no `variabel`. — Did you mean `variable`?'],
  ['{ callerList: vip }', '36  `when` knows no `callerList`. — Did you mean `list`?'],
  [
    '{ switch: "a b" }',
    '44  `switch`: "a b" is not a name for a switch: a letter, then letters, ' +
      'digits, - or _. — Write `switch: closed-today`.',
  ],
  [
    '{ caller: +14255550100, callerPrefix: "+1" }',
    '58  `caller` and `callerPrefix` stand together, ' +
      'and one of them is enough. — Keep one of the two.',
  ],
  ['{ any: [{ swich: x }] }', '44  Item 1 knows no `swich`. — Did you mean `switch`?'],
  [
    '{ not: { variable: x } }',
    '43  The condition names a variable and asks nothing of it. — Add ' +
      '`is: gold`, or another test.',
  ],
  [
    '{ any: [] }',
    '41  `any` is a list; it should be a list of 1 to 50 conditions. — Write ' +
      '`any: [{ callerCountry: DE }, { list: vip }]`.',
  ],
  [
    'vip',
    '34  `when` is a text; it should be a map such as { variable: plan, is: gold }. — Write ' +
      '`when: { variable: plan, is: gold }`.',
  ],
])('%s', (when, problem) => {
  expect(said(when)).toEqual([`3:${problem}`]);
});

test('a switch has a name that a look-up can hold', () => {
  expect(['closed-today', 'a_1', '1a', 'a.b', ''].map((name) => switchName.test(name))).toEqual([
    ...[true, true, false, false, false],
  ]);
});
