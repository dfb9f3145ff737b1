import { describe, expect, test } from 'vitest';
import type { Sketch } from '../commands.ts';
import { ask, hangUp, say } from '../commands.ts';
import {
  askFailed,
  connected,
  keys,
  noInput,
  noMatch,
  promptEnded,
  promptStarted,
  silent,
} from '../events.ts';
import { flowFrom } from '../flowFrom.ts';
import { given } from '../given.ts';
import { text } from '../sampleFlow.ts';
import { becomes, decides, ignores } from '../table.ts';

const flow = flowFrom(`
start: account
steps:
  account:
    collect:
      say: Your account.
      into: account
      length: 4-8
      confirm: "{{answer.digits}}? Press 1."
      noInput: { say: Nothing., tries: 2, go: quiet }
      noMatch: { say: Too few., tries: 2, go: clumsy }
      invalid: { say: Again., tries: 2, go: wrong }
      go: done
  done: { say: "Account {{variables.account}}." }
  quiet: { say: Quiet. }
  clumsy: { say: Clumsy. }
  wrong: { say: Wrong. }
`);

const collect = (...words: readonly string[]): Sketch => ({
  kind: 'collect',
  speech: { prompts: words.map(text) },
});
const typed = [connected(), keys('0', '0', '4', '2', 'pound')];
const confirmation = '0 0 4 2? Press 1.';

describe('a question for digits', () => {
  decides(flow, [
    ['is asked', [], connected(), { ...collect('Your account.'), most: 8, stopKey: 'pound' }],
    ['is read back, digit by digit', [connected()], keys('0', '0', '4', '2'), ask(confirmation)],
    ['without the key that ends it', [connected()], typed[1] ?? keys(), ask(confirmation)],
    ['is confirmed by 1', typed, keys('1'), say('Account 0042.')],
    ['is asked again for 2', typed, keys('2'), collect('Again.', 'Your account.')],
    ['is asked again for no key of these', typed, noMatch(), collect('Again.', 'Your account.')],
    ['silence confirms nothing', typed, noInput(), ask(confirmation)],
    ['and too much of it ends', [...typed, noInput()], noInput(), say('Quiet.')],
    [
      'is not confirmed for ever',
      [...typed, keys('2'), ...typed.slice(1)],
      keys('2'),
      say('Wrong.'),
    ],
    ['too few', [connected()], keys('4'), collect('Too few.', 'Your account.')],
    ['no digits', [connected()], keys('1', '2', '3', 'star'), collect('Too few.', 'Your account.')],
    ['too few, twice', [connected(), keys('4')], noMatch(), say('Clumsy.')],
    ['none', [connected()], noInput(), collect('Nothing.', 'Your account.')],
    ['none, twice', [connected(), noInput()], askFailed(), say('Quiet.')],
    [
      'each failure counts apart',
      [connected(), noInput()],
      keys('4'),
      collect('Too few.', 'Your account.'),
    ],
    ['its lost answer', [connected()], silent(), collect('Your account.')],
    ['its lost confirmation', typed, silent(), ask(confirmation)],
    ['in the end it is over', [...typed, keys('1')], promptEnded(), hangUp()],
  ]);
  ignores(flow, [
    ['a prompt that begins', [connected()], promptStarted()],
    ['a prompt that ends while it confirms', typed, promptEnded()],
  ]);
});

const kinds = flowFrom(`
start: day
steps:
  day:
    collect:
      say: Which day?
      into: day
      as: { date: DDMMYYYY }
      invalid: { say: No day., tries: 2, go: end }
      go: pin
  pin: { collect: { say: PIN., into: pin, secret: true, length: 4, go: done } }
  done: { say: "Day {{variables.day}}." }
`);
const day = keys('2', '4', '1', '2', '2', '0', '2', '6');
const noDay = keys('3', '1', '0', '2', '2', '0', '2', '6');
const secret = [connected(), day, keys('1', '2', '3', '4')];

describe('what digits mean', () => {
  decides(kinds, [
    ['a date has eight digits', [], connected(), { kind: 'collect', most: 8 }],
    ['a day that is none', [connected()], noDay, collect('No day.', 'Which day?')],
    ['a day', [connected()], day, collect('PIN.')],
    [
      'is kept in its own form',
      [connected(), day],
      keys('1', '2', '3', '4'),
      say('Day 2026-12-24.'),
    ],
  ]);
  becomes(kinds, [
    [
      'a secret is not among the variables',
      secret,
      promptStarted(),
      { variables: { day: '2026-12-24' } },
    ],
    ['but apart from them', secret, promptStarted(), { secrets: { pin: '1234' } }],
    ['and is forgotten at the end', [...secret, promptEnded()], silent(), { step: 'done' }],
  ]);
});

test('keys alone go on while speech is down', () => {
  const { commands, call } = given(flow).after(connected()).when(askFailed('speechDown'));
  expect(commands).toMatchObject([
    { kind: 'collect', speech: { prompts: [{ kind: 'file', file: 'beep-1.wav' }] } },
  ]);
  expect(call).toMatchObject({ speech: 'down', doing: { failures: { noInputs: 0 } } });
});
