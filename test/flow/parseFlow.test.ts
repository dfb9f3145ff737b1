import { expect, test } from 'vitest';
import { parseFlow } from '../../src/flow/parseFlow.ts';
import { flowOf } from './flowOf.ts';
import { problemsOf } from './problemsOf.ts';

const good = 'start: a\nsteps: { a: { say: "Hello." } }\n';

test('what is not written has its default', () => {
  const { hash, switches, ...flow } = flowOf(good);
  expect(flow).toEqual({
    name: 'test',
    voice: 'en-US-JennyNeural',
    language: 'en-US',
    start: 'a',
    steps: { a: { kind: 'say', prompt: { kind: 'text', text: 'Hello.' }, go: 'end' } },
  });
  expect(switches).toEqual({});
  expect(JSON.parse(hash)).toEqual(flow);
});

test.each([
  ['en-US-AvaMultilingualNeural', 'en-US'],
  ['en-US-Ava:DragonHDLatestNeural', 'en-US'],
  ['zh-CN-liaoning-XiaobeiNeural', 'zh-CN-liaoning'],
  ['sr-Latn-RS-NicholasNeural', 'sr-Latn-RS'],
])('the voice %s speaks %s', (voice, language) => {
  expect(flowOf(`voice: ${voice}\n${good}`).language).toBe(language);
});

test('a flow may name the language that callers speak', () => {
  const flow = flowOf(`voice: en-US-AvaMultilingualNeural\nlanguage: de-DE\n${good}`);
  expect(flow.language).toBe('de-DE');
});

test('the hash is the same for the same flow, however it is laid out', () => {
  const other = '# A remark\nsteps:\n  a:\n    say: { go: end, prompt: "Hello." }\nstart: "a"\n';
  expect(flowOf(other).hash).toBe(flowOf(good).hash);
  expect(flowOf(good.replace('Hello', 'Hallo')).hash).not.toBe(flowOf(good).hash);
});

test.each([['Support'], ['a b'], ['-a'], ['a_b'], [''], ['__proto__'], ['a'.repeat(64)]])(
  'a file %j cannot name a flow',
  (name) => {
    const parsed = parseFlow({ name, file: 'x.yaml', text: good }, {}, () => 'hash');
    expect(parsed).toEqual({
      ok: false,
      problems: [
        {
          file: 'x.yaml',
          line: 1,
          column: 1,
          message: `\`${name}\` cannot name a flow.`,
          remedy: 'Name the file with small letters, digits and hyphens, 63 at most.',
        },
      ],
    });
  },
);

test('every problem of a file is reported at once, and nothing that follows from it', () => {
  const text = `voice: jenny
strat: welcome
steps:
  welcome:
    menu:
      say: Press # for more
      keys:
        1: biling
        hash: end
        "2": { words: [a] }
      noInput: { tries: 11 }
      bargein: "yes"
  billing: { transfer: { to: "555", ifFails: end } }
  loop: { say: { prompt: "x {{caller.nummer}}", go: loop } }
  two: { say: "a", hangup: {} }
  help: { hangup: { say: { file: hello.wav } } }
`;
  expect(problemsOf(text)).toEqual([
    '1:8  `voice`: "jenny" is not the name of a voice. — Write `voice: en-US-JennyNeural`.',
    '2:1  The file knows no `strat`. — Did you mean `start`?',
    '6:12  The text ends before `# for more`, which YAML takes for a comment. — Quote' +
      ' the text: say: "Press # for more".',
    '8:12  There is no step `biling`. — Did you mean `billing`?',
    '9:9  `keys` knows no `hash`. — Did you mean `pound`?',
    '10:9  `2` has no `go`. — Add `go: end`.',
    '11:25  `tries`: "11" is not a whole number from 1 to 10. — Write `tries: 2`.',
    '12:7  `menu` knows no `bargein`. — Did you mean `bargeIn`?',
    '13:30  `to`: "555" is not a phone number such as +14255550100, 8:acs:… or ' +
      '8:orgid:…. — Write `to: "+14255550100"`.',
    '14:3  The steps `loop` → `loop` go round for ever: none of them asks the caller.' +
      ' — Let one of them go to a menu or to `end`.',
    '14:26  `{{caller.nummer}}` names nothing. — Did you mean `{{caller.number}}`?',
    '15:20  A step has one kind, and this has `say` and `hangup`. — Write exactly one' +
      ' of `say`, `menu`, `transfer`, `hangup`.',
    '16:34  There is no recording `hello.wav`. — Put the file into src/flows/prompts.',
  ]);
});

test('names that objects have by nature are names like others', () => {
  const text = 'start: constructor\nsteps: { constructor: { say: "x" } }\n';
  expect(Object.keys(flowOf(text).steps)).toEqual(['constructor']);
  expect(problemsOf('start: toString\nsteps: { a: { say: "x" } }\n')).toEqual([
    '1:8  There is no step `toString`. — Write a step `toString`, or another name.',
  ]);
});

test('whatever is done to a flow, its problems are placed in it', () => {
  const text = `voice: en-US-JennyNeural
start: a
steps:
  a: { menu: { say: "{{caller.number}}", keys: { 1: { go: b, words: [c] }, 2: a } } }
  b:
    say: { prompt: { ssml: "<speak><voice name='x'>d</voice></speak>" }, go: c }
  c: { transfer: { to: "+14255550100", ifFails: end } }
`;
  const pieces = [
    '',
    '"',
    '{',
    '}',
    ':',
    '- ',
    '#',
    ' # ',
    '\t',
    '\n',
    '&a ',
    '*a',
    '!a ',
    '|',
    '\0',
  ];
  for (let at = 0; at < text.length; at++) {
    const piece = pieces[at % pieces.length] ?? '';
    const changed = `${text.slice(0, at)}${piece}${text.slice(at + (at % 3))}`;
    const source = { name: 'test', file: 'test.yaml', text: changed };
    const parsed = parseFlow(source, {}, () => 'hash');
    const lines = changed.split('\n');
    for (const { line, column } of parsed.ok ? parsed.warnings : parsed.problems) {
      expect([changed, lines[line - 1]?.length]).not.toEqual([changed, undefined]);
      expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
    }
    expect(parsed.ok || parsed.problems.length > 0).toBe(true);
  }
});
