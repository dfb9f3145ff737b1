import { describe, expect, test } from 'vitest';
import { decide } from '../../src/engine/decide.ts';
import { ask, hangUp, remind } from './commands.ts';
import {
  answerFailed,
  cancelRequested,
  commandFailed,
  connected,
  createFailed,
  disconnected,
  keys,
  leg,
  overlong,
  participantsChanged,
  promptEnded,
  silent,
  staleSilent,
  timerFired,
  transferAccepted,
} from './events.ts';
import { given, ringing, startedAt } from './given.ts';
import { support, welcome } from './sampleFlow.ts';
import { becomes, decides, ignores } from './table.ts';

const ended = (outcome: string) => ({ state: 'ended', outcome, connectedAt: null });
const outbound = { direction: 'outbound' } as const;

describe('an inbound call that rings', () => {
  decides(support, [
    ['begins its flow when the line opens', [], connected(), ask(welcome)],
    ['says nothing to a caller who is gone', [], disconnected('hungUp')],
    ['hangs nothing up before there is a leg', [], cancelRequested()],
  ]);

  becomes(support, [
    ['is active once it is connected', [], connected(), { state: 'active', connection: leg }],
    ['a caller who gives up', [], disconnected('hungUp'), ended('abandoned')],
    ['a leg that is gone without a reason', [], disconnected('unknown'), ended('failed')],
    ['a failed answer', [], answerFailed('failed'), ended('failed')],
    ['an answer that comes too late', [], commandFailed('gone', 1), ended('abandoned')],
    ['an answer that is refused', [], commandFailed('refused', 1), ended('refused')],
    ['an answer of which nothing is heard', [], silent(), ended('failed')],
    ['somebody cancels it', [], cancelRequested(), ended('cancelled')],
  ]);

  ignores(support, [
    ['a reminder', [], timerFired()],
    ['a deadline of the past', [], staleSilent()],
    ['its length', [], overlong()],
    ['who takes part', [], participantsChanged()],
    ['keys', [], keys('1')],
    ['prompts', [], promptEnded()],
    ['transfers', [], transferAccepted()],
  ]);
});

describe('an outbound call that rings', () => {
  decides(
    support,
    [
      ['begins its flow when somebody answers', [], connected(), ask(welcome)],
      ['says nothing when nobody does', [], createFailed('noAnswer')],
      ['waits for the reason when its leg is gone', [], disconnected('unknown'), remind()],
      ['lets go of a leg that it never had', [], silent()],
    ],
    outbound,
  );

  becomes(
    support,
    [
      ['busy', [], createFailed('busy'), ended('busy')],
      ['no answer', [], createFailed('noAnswer'), ended('noAnswer')],
      ['declined', [], createFailed('declined'), ended('declined')],
      ['unreachable', [], createFailed('unreachable'), ended('unreachable')],
      ['not allowed', [], createFailed('notAllowed'), ended('refused')],
      ['refused by policy', [], commandFailed('refused', 1), ended('refused')],
      ['a leg that is gone for a reason', [], disconnected('busy'), ended('busy')],
      ['nothing is heard of it', [], silent(), ended('noAnswer')],
      ['somebody cancels it', [], cancelRequested(), ended('cancelled')],
    ],
    outbound,
  );
});

describe('a leg that is gone before the provider says why', () => {
  const gone = [disconnected('unknown')];

  test('is given three seconds', () => {
    const deadline = startedAt + 1000 + 3000;
    const { then } = given(support, outbound).when(disconnected('unknown'));
    const waiting = { state: 'ringing', waitingFor: 'cause', connection: leg, deadline };
    then({ ...remind(), at: deadline }).thenState(waiting);
  });

  becomes(
    support,
    [
      ['the reason comes', gone, createFailed('busy'), ended('busy')],
      ['the reason comes as another farewell', gone, disconnected('declined'), ended('declined')],
      ['the reason does not come', gone, timerFired(), ended('failed')],
      ['the sweeper finds it gone', gone, disconnected('gone'), ended('failed')],
      ['nobody waits for the reason any more', gone, cancelRequested(), ended('cancelled')],
      ['it had been answered after all', gone, connected(), ended('abandoned')],
    ],
    outbound,
  );

  decides(
    support,
    [
      ['nobody is there to talk to', gone, connected()],
      ['what may be left of it is hung up', gone, cancelRequested(), hangUp()],
      ['a leg found alive all the same is hung up', gone, silent(), hangUp()],
    ],
    outbound,
  );

  ignores(
    support,
    [
      ['a reminder that comes too early', gone, timerFired(-1)],
      ['the same farewell again: three seconds are three seconds', gone, disconnected('unknown')],
    ],
    outbound,
  );
});

test('the first prompt waits for the first step only', () => {
  const { call, commands } = given(support).when(connected());
  expect(call).toMatchObject({
    step: 'welcome',
    stepsTaken: 1,
    silences: 0,
    connectedAt: startedAt + 1000,
  });
  expect(commands).toMatchObject([{ n: 2, speech: { pauseMs: 400 } }]);
});

test('a call that rings hands its own leg to the hang-up', () => {
  const call = { ...ringing(support, outbound), connection: leg };
  const event = cancelRequested()({ call, at: startedAt, nth: 1 });
  const { commands } = decide(support, call, event);
  expect(commands).toEqual([{ kind: 'hangUp', n: 2, connection: leg }]);
});
