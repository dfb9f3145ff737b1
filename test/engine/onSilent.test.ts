import { describe, expect, test } from 'vitest';
import { later } from '../../src/engine/ids.ts';
import { onSilent } from '../../src/engine/onSilent.ts';
import { ask, goodbye, hangUp, say, transfer } from './commands.ts';
import {
  connected,
  disconnected,
  keys,
  noInput,
  overlong,
  promptEnded,
  silent,
  transferAccepted,
  transferFailed,
} from './events.ts';
import { given, startedAt } from './given.ts';
import {
  flowOf,
  invalid,
  nobody,
  oneMoment,
  sayStep,
  support,
  unheard,
  welcome,
} from './sampleFlow.ts';
import { activeCall } from './sceneFor.ts';
import { becomes, decides } from './table.ts';

const asking = [connected()];
const saying = [...asking, keys('2')];
const transferring = [...saying, promptEnded()];
const hangingUp = [...transferring, transferFailed(), promptEnded()];
const sayingGoodbye = [...asking, overlong()];

describe('a call of which nothing is heard', () => {
  decides(support, [
    ['asks again', asking, silent(), ask(welcome)],
    ['says again', saying, silent(), say(oneMoment)],
    ['takes a silent transfer for a failed one', transferring, silent(), say(nobody)],
    ['hangs up after a transfer', [...transferring, transferAccepted()], silent(), hangUp()],
    ['hangs up after a goodbye', sayingGoodbye, silent(), hangUp()],
    ['hangs up again', hangingUp, silent(), hangUp()],
    ['hangs up a third time', [...hangingUp, silent()], silent(), hangUp()],
    ['lets go of a leg that cannot be hung up', [...hangingUp, silent(), silent()], silent()],
    ['says goodbye the second time', [...asking, silent()], silent(), goodbye()],
    ['says goodbye in the middle of a prompt', [...saying, silent()], silent(), goodbye()],
    ['and hangs up the third time', [...asking, silent(), silent()], silent(), hangUp()],
    ['and lets go the fourth', [...asking, silent(), silent(), silent()], silent()],
  ]);

  becomes(support, [
    ['ends as failed', [...asking, silent(), silent(), silent()], silent(), { outcome: 'failed' }],
    [
      'ends as it was about to',
      [...hangingUp, silent(), silent()],
      silent(),
      { outcome: 'completed' },
    ],
    [
      'ends as transferred after a transfer',
      [...transferring, transferAccepted(), silent()],
      disconnected('hungUpByUs'),
      { state: 'ended', outcome: 'transferred' },
    ],
  ]);
});

describe('the repeated prompt', () => {
  // The repeated question once kept the token of the lost one: no answer was ever heard again.
  decides(support, [
    ['is answered like the first', [...asking, silent()], keys('1'), say(oneMoment)],
    ['ends like the first', [...saying, silent()], promptEnded(), transfer('+18005551002')],
    ['may be met with silence', [...asking, silent()], noInput(), ask(unheard, welcome)],
    ['keeps count', [...asking, noInput(), silent()], noInput(), say(oneMoment)],
    ['keeps both counts', [...asking, keys('9'), silent()], keys('9'), say(oneMoment)],
    ['counts keys apart', [...asking, noInput(), silent()], keys('9'), ask(invalid, welcome)],
    [
      'makes good for one silence: the next is the first again',
      [...asking, silent(), noInput()],
      silent(),
      ask(welcome),
    ],
  ]);

  test('is the same to the letter, whatever the caller’s data hold', () => {
    const flow = flowOf('hello', { hello: sayStep('Hello {{variables.name}}.') });
    const start = { variables: { name: '{{caller.number}}' } };
    const { when } = given(flow, start).after(connected());
    when(silent()).then(say('Hello {{caller.number}}.'));
  });
});

test('a step that is gone is met with a goodbye', () => {
  const lost = flowOf('elsewhere', {});
  const asked = given(support).after(connected()).call;
  if (asked.state !== 'active') throw new Error('the call should be active');
  expect(onSilent(lost, asked, startedAt).commands).toMatchObject([goodbye()]);
  const doing = { kind: 'transferring', token: asked.nextCommand } as const;
  const moved = activeCall(support, support.start, doing, 5);
  expect(onSilent(lost, moved, startedAt).commands).toMatchObject([goodbye()]);
});

test('each repetition has a deadline of its own', () => {
  const { call, when } = given(support).after(connected());
  const first = call.state === 'active' ? call.deadline : startedAt;
  const { call: after } = when(silent());
  expect(after).toMatchObject({ silences: 1, deadline: later(first, 1000 - 400) });
});
