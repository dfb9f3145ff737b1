import { expect, test } from 'vitest';
import { maxSourceLength, readYaml } from '../../../src/flow/yaml/readYaml.ts';

const read = (text: string) => readYaml({ name: 'x', file: 'x.yaml', text });
const problemsOf = (text: string) =>
  read(text).problems.map((p) => `${p.line}:${p.column}  ${p.message} — ${p.remedy}`);

test('every scalar is text', () => {
  const text =
    'a: +14255550100\nb: no\nc: null\nd: 1e3\ne: [true, 0x1F, ~, 2020-01-01]\n1: one\nf:\n';
  expect(read(text).tree?.value).toEqual({
    a: '+14255550100',
    b: 'no',
    c: 'null',
    d: '1e3',
    e: ['true', '0x1F', '~', '2020-01-01'],
    '1': 'one',
    f: '',
  });
});

test('comments are no problem where they cut no prompt short', () => {
  const text = '# a\ngo: end # b\nsay: "Press # for more" # c\n# d\nwords: [a] # e\n';
  expect(read(text).problems).toEqual([]);
  expect(read(text).tree?.value).toEqual({ go: 'end', say: 'Press # for more', words: ['a'] });
});

const trap = (cut: string, whole: string) =>
  `The text ends before \`${cut}\`, which YAML takes for a comment. — ` +
  `Quote the text: say: "${whole}".`;

test.each([
  ['say: Press # for more\n', `1:6  ${trap('# for more', 'Press # for more')}`],
  ['say: Press # for more\r\nb: c\r\n', `1:6  ${trap('# for more', 'Press # for more')}`],
  ['a: { say: Press # for more }\nb: c\n', `1:11  ${trap('# for more', 'Press # for more')}`],
  ['say: Hello,\n  press # now\n', `1:6  ${trap('# now', 'Hello, press # now')}`],
  ['say: Hello # now\n  or never\n', `1:6  ${trap('# now', 'Hello # now')}`],
  ['say: #5 it is\n', `1:6  ${trap('#5 it is', '#5 it is')}`],
])('the trap of the comment in %j', (text, problem) => {
  expect(problemsOf(text)).toEqual([problem]);
});

test('a block of text may hold what looks like a comment', () => {
  expect(read('say: >-\n  Press # for\n  more\n').tree?.value).toEqual({
    say: 'Press # for more',
  });
});

test.each([
  ['', '1:1  The file is empty. — Write what docs/flows.md shows, or delete it.'],
  ['# a\n', '1:1  The file is empty. — Write what docs/flows.md shows, or delete it.'],
  [
    'a: "x\nb: c\n',
    '1:4  A quote is opened here and never closed. — Close it where the text ends.',
  ],
  ['a:\n\tb: c\n', '2:1  A tab indents this line. — Indent with spaces.'],
  [
    'a: b: c\n',
    '1:4  A colon followed by a space stands inside an unquoted text, or a line break' +
      ' is missing. — Quote the whole text: "Hello: press 1".',
  ],
  [
    'a: { b: c: d }\n',
    '1:9  A colon followed by a space stands inside an unquoted text, or a line break' +
      ' is missing. — Quote the whole text: "Hello: press 1".',
  ],
  ['a: @b\n', '1:4  An unquoted text cannot begin with this character. — Quote the whole text.'],
  [
    'a: "\\q"\n',
    '1:5  A backslash in double quotes must begin an escape that YAML knows. — Double' +
      ' the backslash, or put the text in single quotes.',
  ],
  [
    'a:\n   b: c\n  d: e\n',
    '3:1  This line is not indented as its neighbours are. — Give all properties of ' +
      'one map the same indentation.',
  ],
  [
    'a: { b: c\nd: e\n',
    '1:4  A brace or a bracket is opened here and not closed before the indentation ' +
      'ends. — Close it with } or ].',
  ],
  ['a:b\nc: d\n', '1:1  This name has no value. — Write a colon and a space after the name.'],
  [
    'a: b\n---\nc: d\n',
    '2:1  A second document begins here. — Put it into a file of its own, and remove ' +
      'the line `---`.',
  ],
  [
    "a: 'it's'\n",
    '1:8  This is not YAML: Unexpected scalar at node end. — Compare its indentation,' +
      ' colons, quotes and braces with docs/flows.md.',
  ],
])('%j', (text, problem) => {
  expect(problemsOf(text)).toEqual([problem]);
  expect(read(text).tree).toBe(null);
});

test('brackets without end are one problem and no crash', () => {
  expect(problemsOf(`a: ${'['.repeat(3000)}`)).toHaveLength(1);
});

test('a file has a greatest length', () => {
  expect(problemsOf('a'.repeat(maxSourceLength + 1))).toEqual([
    '1:1  The file has 262145 characters; 262144 are the most. — Split it into several files.',
  ]);
});

test('what is wrong on several lines is reported at once', () => {
  expect(problemsOf('a: @b\nc: d\ne: `f`\n').map((line) => line.split(' ')[0])).toEqual([
    '1:4',
    '3:4',
  ]);
});
