import { describe, expect, test } from 'vitest';
import { say } from '../commands.ts';
import {
  askFailed,
  connected,
  keys,
  noInput,
  noMatch,
  promptStarted,
  silent,
  words,
} from '../events.ts';
import { flowFrom } from '../flowFrom.ts';
import { given } from '../given.ts';
import { becomes, decides, ignores } from '../table.ts';

const flow = flowFrom(`
start: choose
languages: { en-US: en-US-JennyNeural, es-ES: es-ES-ElviraNeural }
steps:
  choose:
    language:
      choices:
        1: { language: en-US, say: "For English, press 1.", words: [english] }
        2: { language: es-ES, say: "Para español, oprima 2.", words: [español] }
      noInput: { tries: 2, go: hello }
      noMatch: { say: "Sorry.", tries: 2, go: end }
      go: hello
  hello: { say: { prompt: { in: { en-US: "Hello.", es-ES: "Hola." } } } }
`);
const offered = [
  { kind: 'ssml', ssml: expect.stringContaining('en-US-JennyNeural">For English') },
  { kind: 'ssml', ssml: expect.stringContaining('es-ES-ElviraNeural">Para español') },
];
const asked = { kind: 'ask', speech: { prompts: offered } } as const;

describe('a choice of languages', () => {
  decides(flow, [
    ['is offered in each of them', [], connected(), asked],
    ['the first', [connected()], keys('1'), say('Hello.')],
    ['the second', [connected()], keys('2'), { ...say('Hola.'), speech: { language: 'es-ES' } }],
    ['by a word', [connected()], words('2', 'español'), say('Hola.')],
    ['none', [connected()], noInput(), asked],
    [
      'none, twice, stays with the language of the flow',
      [connected(), noInput()],
      askFailed(),
      say('Hello.'),
    ],
    ['another key', [connected()], keys('7'), { kind: 'ask' }],
    ['another word', [connected()], noMatch(), { kind: 'ask' }],
    ['another key, twice', [connected(), keys('7')], keys('7'), { kind: 'hangUp' }],
    ['a lost answer', [connected()], silent(), asked],
  ]);
  becomes(flow, [['is a fact of the call', [connected()], keys('2'), { language: 'es-ES' }]]);
  ignores(flow, [['a prompt that begins', [connected()], promptStarted()]]);
});

test('the voice is that of the language', () => {
  const { commands } = given(flow).after(connected()).when(keys('2'));
  expect(commands).toMatchObject([{ speech: { voice: 'es-ES-ElviraNeural' } }]);
});

test('while speech is down the choice is by keys alone', () => {
  const { commands } = given(flow).after(connected()).when(askFailed('speechDown'));
  expect(commands).toMatchObject([{ choices: [{ words: [] }, { words: [] }] }]);
});
