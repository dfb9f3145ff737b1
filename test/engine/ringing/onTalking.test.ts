import { describe, expect, test } from 'vitest';
import type { EventId } from '../../../src/engine/ids.ts';
import { hangUp, say } from '../commands.ts';
import type { Happening } from '../events.ts';
import {
  cancelRequested,
  connected,
  disconnected,
  overlong,
  promptEnded,
  silent,
} from '../events.ts';
import { given } from '../given.ts';
import { becomes, decides } from '../table.ts';
import { unhold } from './commands.ts';
import { callerGone, joined, present, presses } from './happenings.ts';
import { anna, connecting, inTurn, thanks } from './onCall.ts';

const ringing = [connected()];
const asked = [...ringing, joined(anna)];
const talking = [...asked, present(anna), presses(anna, '1')];

describe('while two people talk', () => {
  decides(inTurn, [
    ['the callee hangs up first', talking, present(), say(thanks)],
    ['the caller hangs up first', talking, callerGone(anna), hangUp()],
    ['nothing is repeated in silence', talking, silent()],
    ['nor later', [...talking, silent(), silent(), silent()], silent()],
    ['too long a call ends', talking, overlong(), hangUp()],
    ['it can be ended', talking, cancelRequested(), hangUp()],
  ]);

  becomes(inTurn, [
    ['lives on after silence', [...talking, silent()], silent(), { state: 'active', silences: 0 }],
    [
      'was transferred when the line goes',
      talking,
      disconnected('hungUp'),
      { outcome: 'transferred' },
    ],
    [
      'was transferred, whatever follows',
      [...talking, present()],
      disconnected('hungUp'),
      { state: 'ended', outcome: 'transferred' },
    ],
    [
      'was cancelled if it was',
      [...talking, cancelRequested()],
      disconnected('hungUpByUs'),
      { outcome: 'cancelled' },
    ],
  ]);

  test('the end of the flow after a talk is no other outcome', () => {
    const flow = connecting(`"${anna}"`);
    const { when } = given(flow).after(...talking, present(), promptEnded());
    when(disconnected('hungUpByUs')).thenState({ state: 'ended', outcome: 'transferred' });
  });

  test('the provider is asked after a minute', () => {
    const { call } = given(inTurn).after(...talking);
    const { call: after } = given(inTurn)
      .after(...talking)
      .when(silent());
    const at = call.createdAt + 5000;
    expect(call).toHaveProperty('deadline', at - 1000 + 10_000);
    expect(after).toHaveProperty('deadline', at + 60_000);
  });
});

describe('a caller who may still be on hold', () => {
  const backFails =
    (cause: 'unknown' | 'failed'): Happening =>
    (moment) => {
      const { call, at, nth } = moment;
      if (call.state !== 'active' || call.doing.kind !== 'talking') throw new Error('nobody talks');
      const id = `event-${nth}` as EventId;
      const { back: n } = call.doing;
      return { kind: 'CommandFailed', id, at, note: '', n, command: 'unhold', cause, rule: null };
    };
  decides(inTurn, [
    ['is taken off hold again', talking, backFails('unknown'), unhold()],
    ['and again', [...talking, backFails('unknown')], backFails('unknown'), unhold()],
    ['but not where it is refused', talking, backFails('failed')],
  ]);
});
