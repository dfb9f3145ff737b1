import { describe, expect, test } from 'vitest';
import type { CommandNumber } from '../../src/engine/ids.ts';
import { whileActive } from '../../src/engine/whileActive.ts';
import { goodbye, hangUp, say } from './commands.ts';
import {
  answerFailed,
  cancelRequested,
  commandFailed,
  connected,
  createFailed,
  disconnected,
  keys,
  noInput,
  ofToken,
  overlong,
  participantsChanged,
  promptEnded,
  promptFailed,
  promptStarted,
  staleSilent,
  timerFired,
  transferAccepted,
  transferFailed,
} from './events.ts';
import { given, startedAt } from './given.ts';
import { flowOf, oneMoment, support } from './sampleFlow.ts';
import { activeCall } from './sceneFor.ts';
import { becomes, decides, ignores } from './table.ts';

const asking = [connected()];
const saying = [...asking, keys('1')];
const transferring = [...saying, promptEnded()];
const transferred = [...transferring, transferAccepted()];
const hangingUp = [...transferring, transferFailed(), promptEnded()];
const sayingGoodbye = [...asking, overlong()];
const ended = (outcome: string) => ({ state: 'ended', outcome });

describe('the caller hangs up', () => {
  becomes(support, [
    ['while asked', asking, disconnected('hungUp'), ended('abandoned')],
    ['while told', saying, disconnected('hungUp'), ended('abandoned')],
    ['while put through', transferring, disconnected('hungUp'), ended('abandoned')],
    ['once put through', transferred, disconnected('hungUp'), ended('transferred')],
    ['during the goodbye', sayingGoodbye, disconnected('hungUp'), ended('expired')],
    ['while we hang up', hangingUp, disconnected('hungUp'), ended('completed')],
    ['and the event of it is lost', asking, disconnected('gone'), ended('abandoned')],
    ['or nobody says why', asking, disconnected('unknown'), ended('abandoned')],
    ['or the line breaks', asking, disconnected('failed'), ended('failed')],
    ['or somebody else ends it', asking, disconnected('hungUpByUs'), ended('failed')],
  ]);

  test('nobody is talked to after that', () => {
    for (const before of [asking, saying, transferring, transferred, hangingUp, sayingGoodbye]) {
      const { when } = given(support).after(...before);
      when(disconnected('hungUp')).then();
    }
  });
});

describe('somebody cancels the call', () => {
  decides(support, [
    ['while asked', asking, cancelRequested(), hangUp()],
    ['while told', saying, cancelRequested(), hangUp()],
    ['while put through', transferring, cancelRequested(), hangUp()],
    ['once put through', transferred, cancelRequested(), hangUp()],
    ['during the goodbye', sayingGoodbye, cancelRequested(), hangUp()],
  ]);
  ignores(support, [['a wish that is being fulfilled', hangingUp, cancelRequested()]]);
  becomes(support, [
    [
      'it ends as cancelled',
      [...saying, cancelRequested()],
      disconnected('hungUpByUs'),
      ended('cancelled'),
    ],
  ]);
});

describe('the call is over its length', () => {
  decides(support, [
    ['while asked', asking, overlong(), goodbye()],
    ['while told', saying, overlong(), goodbye()],
    ['while put through', transferring, overlong(), goodbye()],
    ['nothing is said to somebody who is put through', transferred, overlong(), hangUp()],
    ['the goodbye is followed by the end', sayingGoodbye, promptEnded(), hangUp()],
    ['a goodbye that fails, too', sayingGoodbye, promptFailed(), hangUp()],
  ]);
  ignores(support, [
    ['its length during the goodbye', sayingGoodbye, overlong()],
    ['its length while we hang up', hangingUp, overlong()],
    ['keys during the goodbye', sayingGoodbye, keys('1')],
    ['the start of the goodbye', sayingGoodbye, promptStarted()],
  ]);
  becomes(support, [
    ['expired', [...sayingGoodbye, promptEnded()], disconnected('hungUpByUs'), ended('expired')],
    [
      'still transferred',
      [...transferred, overlong()],
      disconnected('hungUpByUs'),
      ended('transferred'),
    ],
  ]);
});

describe('events that are none of its business', () => {
  ignores(support, [
    ['an answer to an older command', [...asking, noInput()], ofToken(2, keys('1'))],
    ['an answer to a command to come', asking, ofToken(3, keys('1'))],
    ['an answer to no command', asking, ofToken(0, noInput())],
    ['the end of a prompt it has left', transferring, ofToken(3, promptEnded())],
    ['any media once it is put through', transferred, ofToken(4, promptEnded())],
    ['any media while it hangs up', hangingUp, promptEnded()],
    ['being connected again', asking, connected()],
    ['a failed creation', asking, createFailed('busy')],
    ['a failed answer', asking, answerFailed('failed')],
    ['who takes part', asking, participantsChanged()],
    ['a reminder', asking, timerFired(60_000)],
    ['a deadline of the past', asking, staleSilent()],
  ]);
});

describe('a step that is gone', () => {
  const lost = flowOf('elsewhere', {});
  const token = 2 as CommandNumber;
  const doing = { kind: 'saying', token, prompts: [] } as const;

  test('is met with a goodbye', () => {
    const call = activeCall(support, support.start, doing, 3);
    const event = promptEnded()({ call, at: startedAt, nth: 1 });
    const { commands } = whileActive(lost, call, event);
    expect(commands).toMatchObject([goodbye()]);
  });

  test('from the very start, too', () => {
    given(lost).when(connected()).then(goodbye());
  });
});

test('a failed command is the step’s to answer', () => {
  given(support).after(connected(), noInput()).when(commandFailed()).then(say(oneMoment));
});
