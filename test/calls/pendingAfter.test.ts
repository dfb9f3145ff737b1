import { expect, test } from 'vitest';
import { pendingAfter } from '../../src/calls/pendingAfter.ts';
import type { EndedCall } from '../../src/engine/call.ts';
import type { Command } from '../../src/engine/command.ts';
import type { CallEvent } from '../../src/engine/event.ts';
import type { EventId } from '../../src/engine/ids.ts';
import { activeCall, at, leg, n, pending, say } from './rows.ts';

const base = { id: 'e' as EventId, at: at(5), note: '', attempt: 1, connection: leg };
const saying = activeCall({ kind: 'saying', token: n(3), prompts: [] });
const hangUp: Command = { kind: 'hangUp', n: n(9), connection: leg };
const answer: Command = { kind: 'answer', n: n(1) };
const remind: Command = { kind: 'remind', n: n(3), at: at(0) };
const listening: Command = { kind: 'listenForKeys', n: n(3) };
const hold: Command = {
  kind: 'hold',
  n: n(4),
  who: saying.caller,
  speech: { prompts: [], pauseMs: 0, voice: 'v', language: 'en-US' },
};
const {
  state: _,
  connectedAt: __,
  step: ___,
  doing: ____,
  stepsTaken: _____,
  silences: ______,
  deadline: _______,
  ...facts
} = saying;
const ended: EndedCall = {
  ...facts,
  state: 'ended',
  outcome: 'abandoned',
  connection: leg,
  connectedAt: at(0),
  endedAt: at(5),
};

const kinds = (list: ReturnType<typeof pendingAfter>) => list.map(({ command }) => command.kind);

test('an event takes out the command that it answers', () => {
  const events: readonly (readonly [CallEvent, readonly Command[], readonly string[]])[] = [
    [{ ...base, kind: 'PromptEnded', token: n(3) }, [say(3)], []],
    [{ ...base, kind: 'PromptStarted', token: n(3) }, [say(3)], ['say']],
    [{ ...base, kind: 'MediaCancelled', token: n(3) }, [say(3)], ['say']],
    [{ ...base, kind: 'Connected' }, [answer, say(3)], ['say']],
    [{ ...base, kind: 'Disconnected', cause: 'hungUpByUs' }, [hangUp], []],
    [{ ...base, kind: 'TimerFired', n: n(3) }, [remind], []],
    [{ ...base, kind: 'KeyHeard', token: n(3), key: '1', sequence: 1 }, [listening], []],
    [{ ...base, kind: 'PartyJoined', token: n(3) }, [listening, hold], ['hold']],
    [
      { ...base, kind: 'CommandFailed', n: n(9), command: 'hangUp', cause: 'failed', rule: null },
      [hangUp, say(3)],
      ['say'],
    ],
  ];
  for (const [event, before, after] of events) {
    const list = before.map((command) => pending(command));
    expect(kinds(pendingAfter(list, [event], saying, [], at(5)))).toEqual(after);
  }
});

test('a prompt that the call no longer waits for is dropped', () => {
  const moved = activeCall({ kind: 'hangingUp', token: n(9), outcome: 'cancelled' });
  expect(kinds(pendingAfter([pending(say(3))], [], moved, [hangUp], at(5)))).toEqual(['hangUp']);
});

test('what the call no longer waits for is dropped, and what puts things right is not', () => {
  const moved = activeCall({ kind: 'transferred' });
  const past: readonly Command[] = [
    { kind: 'add', n: n(3), to: saying.caller, from: null, ringMs: 1 },
    { kind: 'request', n: n(3) },
    { kind: 'listenForKeys', n: n(3) },
    { kind: 'remind', n: n(3), at: at(0) },
  ];
  const cancel: Command = { kind: 'cancelAdd', n: n(4), of: n(3), who: saying.caller };
  const list = [...past, cancel, hold].map((command) => pending(command));
  expect(kinds(pendingAfter(list, [], moved, [], at(5)))).toEqual(['cancelAdd', 'hold']);
});

test('an ended call drops everything but hanging up', () => {
  const transfer: Command = { kind: 'transfer', n: n(4), to: saying.caller };
  const list = [say(3), transfer, remind, answer, hangUp].map((command) => pending(command));
  expect(kinds(pendingAfter(list, [], ended, [], at(5)))).toEqual(['hangUp']);
});

test('whoever hangs up after he has asked for no more calls is heard all the same', () => {
  if (ended.caller.kind !== 'phone') throw new Error('the caller has no number');
  const suppress: Command = { kind: 'suppress', n: n(4), number: ended.caller.number };
  const list = [say(3), suppress].map((command) => pending(command));
  expect(kinds(pendingAfter(list, [], ended, [], at(5)))).toEqual(['suppress']);
  const answered = { kind: 'OptOutAnswered', n: n(4), isNoted: true } as const;
  expect(pendingAfter(list, [{ ...base, ...answered }], ended, [], at(5))).toEqual([]);
});

test('the very same list comes back when nothing changes', () => {
  const list = [pending(say(3))];
  expect(pendingAfter(list, [{ ...base, kind: 'Connected' }], saying, [], at(5))).toBe(list);
});

test('new commands stand last and count from now', () => {
  const list = pendingAfter([pending(hangUp)], [], saying, [say(3)], at(7));
  expect(list).toEqual([pending(hangUp), { command: say(3), since: 7, repeated: false }]);
});
