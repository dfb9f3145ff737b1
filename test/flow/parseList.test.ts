import { expect, test } from 'vitest';
import { formatProblem } from '../../src/flow/formatProblem.ts';
import { maxListEntries, parseList } from '../../src/flow/parseList.ts';

const read = (text: string, name = 'vip') => parseList({ name, file: `${name}.txt`, text });
const said = (text: string, name = 'vip') => {
  const parsed = read(text, name);
  const problems = parsed.ok ? parsed.warnings : parsed.problems;
  return [...(parsed.ok ? ['ok'] : []), ...problems.map(formatProblem)];
};

test('numbers and prefixes, one a line, with comments', () => {
  const text =
    '\uFEFF# Who matters\r\n\r\n  +14255550101   # the boss\r\n+14255550100\n+49*\n+1425*#\n';
  expect(read(text)).toEqual({
    ok: true,
    warnings: [],
    value: { numbers: ['+14255550100', '+14255550101'], prefixes: ['+1425', '+49'] },
  });
  expect(read('')).toMatchObject({ ok: true, value: { numbers: [], prefixes: [] } });
});

const other = 'Write `+14255550100`, or `+1425*` for all numbers that begin so.';
const wrong = 'is no number, nor the beginning of numbers.';

test.each([
  ['+1 (425) 555-0100', `vip.txt:1:1  "+1 (425) 555-0100" ${wrong} — Write \`+14255550100\`.`],
  ['\n  0049 30 1234567', `vip.txt:2:3  "0049 30 1234567" ${wrong} — Write \`+49301234567\`.`],
  ['4255550100', `vip.txt:1:1  "4255550100" ${wrong} — ${other}`],
  ['*', `vip.txt:1:1  "*" ${wrong} — ${other}`],
  ['+*', `vip.txt:1:1  "+*" ${wrong} — ${other}`],
  ['+1*5', `vip.txt:1:1  "+1*5" ${wrong} — ${other}`],
  ['Bob', `vip.txt:1:1  "Bob" ${wrong} — ${other}`],
])('%j', (text, problem) => {
  expect(said(text)).toEqual([problem]);
});

test('a number that stands twice is remarked on', () => {
  expect(said('+14255550100\n+14255550100\n')).toEqual([
    'ok',
    'vip.txt:2:1  `+14255550100` stands in line 1 already. — Remove the line.',
  ]);
});

test('the name of the file must be one that a flow can write', () => {
  expect(said('', 'my list')).toEqual([
    'my list.txt:1:1  `my list` cannot name a list. — Name the file with a letter, then letters,' +
      ' digits, - or _.',
  ]);
});

test('there is a limit to the length of a list, and up to it reading is quick', () => {
  const entry = (i: number) => `+1425${String(i).padStart(7, '0')}`;
  const lines = Array.from({ length: maxListEntries + 1 }, (_, i) => entry(i));
  expect(said(lines.join('\n'))).toEqual([
    'vip.txt:10001:1  The list has 10001 entries; 10000 are the most. — Use prefixes such as ' +
      '`+1425*`, or split it up.',
  ]);
  expect(said(lines.slice(1).join('\n'))).toEqual(['ok']);
});
