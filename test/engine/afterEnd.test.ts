import { describe, test } from 'vitest';
import { hangUp } from './commands.ts';
import type { Happening } from './events.ts';
import {
  answerFailed,
  askFailed,
  cancelRequested,
  commandFailed,
  connected,
  createFailed,
  disconnected,
  keys,
  mediaCancelled,
  noInput,
  noMatch,
  ofAttempt,
  ofOtherLeg,
  otherLeg,
  overlong,
  participantsChanged,
  promptEnded,
  promptFailed,
  promptStarted,
  silent,
  timerFired,
  transferAccepted,
  transferFailed,
  words,
} from './events.ts';
import { given } from './given.ts';
import { support } from './sampleFlow.ts';
import { becomes, decides, ignores } from './table.ts';

const outbound = { direction: 'outbound' } as const;
const transferring = [connected(), keys('1'), promptEnded()];
const abandoned = [...transferring, disconnected('hungUp')];
const cancelled = [...transferring, cancelRequested(), disconnected('hungUpByUs')];
const timedOut = [disconnected('unknown'), timerFired()];

describe('an ended call takes facts', () => {
  becomes(support, [
    ['the transfer was accepted', abandoned, transferAccepted(), { outcome: 'transferred' }],
    [
      'the line went to a transfer',
      abandoned,
      disconnected('transferred'),
      { outcome: 'transferred' },
    ],
  ]);
  becomes(
    support,
    [
      ['why nobody answered', timedOut, createFailed('noAnswer'), { outcome: 'noAnswer' }],
      ['why it was refused', timedOut, createFailed('notAllowed'), { outcome: 'refused' }],
    ],
    outbound,
  );
  ignores(support, [
    ['a late farewell', abandoned, disconnected('hungUp')],
    ['a transfer of a call that was cancelled', cancelled, transferAccepted()],
    ['a line that went on after it was cancelled', cancelled, disconnected('transferred')],
    [
      'why it could not be made, having been made',
      [connected(), disconnected('failed')],
      createFailed('busy'),
    ],
  ]);
  ignores(
    support,
    [['a second reason', [createFailed('busy')], createFailed('noAnswer')]],
    outbound,
  );
});

describe('an ended call does nothing but hang up', () => {
  decides(support, [
    ['a line that opens too late', [disconnected('hungUp')], connected(), hangUp()],
    ['a line of its own that opens after a cancel', [cancelRequested()], connected(), hangUp()],
    ['another line', abandoned, ofOtherLeg(connected()), hangUp(otherLeg)],
    ['a line of an older attempt', abandoned, ofAttempt(0, connected()), hangUp()],
  ]);

  const nothing: readonly Happening[] = [
    answerFailed('failed'),
    askFailed(),
    cancelRequested(),
    commandFailed('gone'),
    keys('1'),
    mediaCancelled(),
    noInput(),
    noMatch(),
    overlong(),
    participantsChanged(),
    promptEnded(),
    promptFailed(),
    promptStarted(),
    silent(),
    timerFired(),
    transferFailed(),
    words('1', 'billing'),
  ];

  test('whatever else happens changes nothing', () => {
    const { when } = given(support).after(...abandoned);
    for (const event of nothing) when(event).thenNothing();
  });
});
