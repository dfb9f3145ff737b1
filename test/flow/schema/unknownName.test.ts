import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';
import { oneOf } from './oneOf.ts';

const flow = (step: string) => `start: a\nsteps:\n  a: { ${step} }\n`;
const kinds = `Write ${oneOf('steps', 'any')}`;
const keys = 'Write one of `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `star`, `pound`.';

test.each([
  ['mneu: {}', '3:8  The step `a` knows no `mneu`. — Did you mean `menu`?'],
  ['Hangup: {}', '3:8  The step `a` knows no `Hangup`. — Did you mean `hangup`?'],
  ['play: x', `3:8  The step \`a\` knows no \`play\`. — ${kinds}`],
  ['toString: x', `3:8  The step \`a\` knows no \`toString\`. — ${kinds}`],
  ['say: { prompt: x, goto: end }', '3:26  `say` knows no `goto`. — Write one of `prompt`, `go`.'],
  [
    'hangup: { say: Sorry, I did not hear }',
    '3:30  `hangup` knows no `I did not hear`. — If it belongs to the text before it,' +
      ' quote the whole text.',
  ],
  ['menu: { say: x, keys: { "*": end } }', '3:32  `keys` knows no `*`. — Did you mean `star`?'],
  ['menu: { say: x, keys: { "#": end } }', '3:32  `keys` knows no `#`. — Did you mean `pound`?'],
  [
    'menu: { say: x, keys: { hash: end } }',
    '3:32  `keys` knows no `hash`. — Did you mean `pound`?',
  ],
  ['menu: { say: x, keys: { one: end } }', `3:32  \`keys\` knows no \`one\`. — ${keys}`],
  // The name that is missing is the one that was misspelt.
  [
    'transfer: { to: +14255550100, iffails: end }',
    '3:38  `transfer` knows no `iffails`. — Did you mean `ifFails`?',
  ],
])('%s', (step, problem) => {
  expect(problemsOf(flow(step))).toEqual([problem]);
});

test('a map with several unknown names has several problems', () => {
  expect(problemsOf('strat: a\nstpes: { a: { hangup: {} } }\nfoo: bar\n')).toEqual([
    '1:1  The file knows no `strat`. — Did you mean `start`?',
    '2:1  The file knows no `stpes`. — Did you mean `steps`?',
    `3:1  The file knows no \`foo\`. — Write ${oneOf()}`,
  ]);
});
