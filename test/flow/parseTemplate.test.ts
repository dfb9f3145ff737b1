import { expect, test } from 'vitest';
import { parseTemplate } from '../../src/flow/parseTemplate.ts';

const shown = (text: string) =>
  parseTemplate(text).map((part) => (part.kind === 'lookUp' ? [part.path] : part));

test.each([
  ['', []],
  ['Hello.', [{ kind: 'words', words: 'Hello.' }]],
  ['{{caller.number}}', [['caller.number']]],
  ['{{ caller.number }}', [['caller.number']]],
  [
    'a{{b.c}}d{{e}}',
    [{ kind: 'words', words: 'a' }, ['b.c'], { kind: 'words', words: 'd' }, ['e']],
  ],
  ['{a} {', [{ kind: 'words', words: '{a} {' }]],
  ['{{}}', [{ kind: 'broken', words: '{{}}' }]],
  ['{{1+1}}', [{ kind: 'broken', words: '{{1+1}}' }]],
  ['{{a.}}', [{ kind: 'broken', words: '{{a.}}' }]],
  [
    '{{a',
    [
      { kind: 'broken', words: '{{' },
      { kind: 'words', words: 'a' },
    ],
  ],
  [
    'a}}',
    [
      { kind: 'words', words: 'a' },
      { kind: 'broken', words: '}}' },
    ],
  ],
])('%j', (text, parts) => {
  expect(shown(text)).toEqual(parts);
});

test('three braces are broken, whatever stands in them', () => {
  expect(parseTemplate('{{{a}}}').some(({ kind }) => kind === 'broken')).toBe(true);
});
