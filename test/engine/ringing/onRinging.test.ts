import { describe, expect, test } from 'vitest';
import { remind, say } from '../commands.ts';
import { connected } from '../events.ts';
import { given } from '../given.ts';
import { decides } from '../table.ts';
import { add, askOf, cancelAdd, hold, remove, unhold } from './commands.ts';
import { joined, notJoined, presses, saysNothing, timeIsUp } from './happenings.ts';
import { anna, ben, cleo, connecting, nobodyThere, together } from './onCall.ts';

const ringing = [connected()];

describe('all together', () => {
  const two = [...ringing, joined(anna), joined(cleo)];

  decides(together, [
    ['rings everybody at once', [], connected(), hold(), add(anna), add(ben), add(cleo), remind()],
    ['asks each who answers', [...ringing, joined(anna)], joined(cleo), remind(), askOf(cleo)],
    ['the first key has the call', two, presses(cleo, '1'), unhold(), remove(anna), cancelAdd(ben)],
    ['goes on with the others', two, saysNothing(anna), remove(anna)],
    [
      'waits for those who still ring',
      [...two, saysNothing(anna)],
      saysNothing(cleo),
      remove(cleo),
    ],
    [
      'is over with the last',
      [...two, saysNothing(anna), saysNothing(cleo)],
      notJoined(ben),
      unhold(),
      say(nobodyThere),
    ],
    [
      'stops them all in time',
      ringing,
      timeIsUp(ben),
      cancelAdd(anna),
      cancelAdd(ben),
      cancelAdd(cleo),
      unhold(),
      say(nobodyThere),
    ],
    [
      'who is being asked is not cut off by the time to ring',
      [...ringing, joined(anna)],
      timeIsUp(ben),
      cancelAdd(ben),
      cancelAdd(cleo),
    ],
  ]);

  test('a key that comes second is not heard', () => {
    const before = given(together).after(...two);
    const { when } = given(together).after(...two, presses(cleo, '1'));
    const late = presses(anna, '1')({ call: before.call, at: before.call.createdAt, nth: 90 });
    when(() => late).thenNothing();
  });

  test('the deadline is that of the last who rings', () => {
    const slow = connecting(`{ together: ["${anna}", "${ben}"] }`, ', ringFor: 60s');
    const { call } = given(slow).after(...ringing, joined(anna));
    expect(call).toHaveProperty('deadline', call.createdAt + 1000 + 73_000);
  });
});
