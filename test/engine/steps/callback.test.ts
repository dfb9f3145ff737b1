import { describe, expect, test } from 'vitest';
import { ask, say } from '../commands.ts';
import {
  connected,
  type Happening,
  keys,
  noInput,
  promptEnded,
  promptStarted,
  silent,
} from '../events.ts';
import { flowFrom } from '../flowFrom.ts';
import { given } from '../given.ts';
import { answered } from '../queueing/happenings.ts';

const flowOf = (more = '') =>
  flowFrom(`
start: later
steps:
  later:
    callback:
      say: "To be called back, press 1. If not, press 2."
      after: 10m
      answered: hello
      go: bye
      ifDeclined: declined
      ifRefused: refused${more}
  hello: { say: "You asked us to call." }
  bye: { say: "Good-bye." }
  declined: { say: "As you like." }
  refused: { say: "We cannot call you." }
`);
const question = 'To be called back, press 1. If not, press 2.';
const later = (...after: readonly Happening[]) => given(flowOf()).after(connected(), ...after);

describe('a callback', () => {
  test('is asked for by a key', () => {
    given(flowOf()).when(connected()).then(ask(question));
    const { commands, call } = later().when(keys('1'));
    expect(commands).toMatchObject([
      {
        kind: 'askQueue',
        queue: 'callbacks',
        wish: { callback: { number: '+12065550100', start: 'hello', tries: 3, retryMs: 300_000 } },
      },
    ]);
    expect(call.queue).toBeNull();
  });

  test.each(['noted', 'already'] as const)('the caller hears of it (%s), and goes on', (kind) => {
    const words = { noted: 'We will call you back.', already: /already/ };
    const { commands } = later(keys('1')).when(answered({ kind }));
    expect(JSON.stringify(commands)).toMatch(words[kind]);
    later(keys('1'), answered({ kind })).when(promptEnded()).then(say('Good-bye.'));
  });

  test.each(['refused', 'full', 'failed'] as const)('none is to be had: %s', (kind) => {
    later(keys('1')).when(answered({ kind })).then(say('We cannot call you.'));
  });

  test('is not wanted, or nothing is said twice', () => {
    later().when(keys('2')).then(say('As you like.'));
    later().when(noInput()).then(ask(question));
    later(keys('7')).when(noInput()).then(say('As you like.'));
    later().when(promptStarted()).thenNothing();
  });

  test('is asked about again when nothing is heard', () => {
    later().when(silent()).then(ask(question));
    later(keys('1')).when(silent()).then(ask(question));
  });

  test('without a number there is nothing to ask', () => {
    given(flowOf(), { caller: 'withheld' }).when(connected()).then(say('We cannot call you.'));
    const elsewhere = flowOf('\n      number: "{{variables.phone}}"');
    given(elsewhere, { caller: 'withheld', variables: { phone: '+12065550177' } })
      .after(connected())
      .when(keys('1'))
      .then({ kind: 'askQueue', wish: { callback: { number: '+12065550177' } } });
  });
});

test('a wish to be called back is marked, once it is noted, and no wait', () => {
  const { call } = later(keys('1'), answered({ kind: 'noted' }));
  expect(call.marks).toMatchObject([{ kind: 'wished' }]);
  expect(later(keys('1'), answered({ kind: 'full' })).call.marks).toEqual([]);
});
