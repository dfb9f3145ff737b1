import { describe, expect, test } from 'vitest';
import { remind, say } from '../commands.ts';
import { connected, keys, silent } from '../events.ts';
import { given } from '../given.ts';
import { add, askOf, cancelAdd, hold, remove, unhold } from '../ringing/commands.ts';
import {
  joined,
  notJoined,
  presses,
  refused,
  saysNothing,
  timeIsUp,
} from '../ringing/happenings.ts';
import { allBusy, anna, asksForKey, ben, inTurn, nobodyThere } from '../ringing/onCall.ts';
import { party } from '../sampleFlow.ts';
import { decides, ignores } from '../table.ts';

const announced = 'A call from +12065550100.';
const ringing = [connected()];
const asked = [...ringing, joined(anna)];
const second = [...ringing, notJoined(anna)];

describe('one after the other', () => {
  decides(inTurn, [
    ['holds the caller and rings the first', [], connected(), hold(), add(anna), remind()],
    [
      'says who is calling and asks for the key',
      ringing,
      joined(anna),
      remind(),
      askOf(anna, announced, asksForKey),
    ],
    ['connects with the key', asked, presses(anna, '1'), unhold()],
    [
      'sends away whoever presses another',
      asked,
      presses(anna, '2'),
      remove(anna),
      add(ben),
      remind(),
    ],
    ['sends away an answering machine', asked, saysNothing(anna), remove(anna), add(ben), remind()],
    ['rings the next when the first does not answer', ringing, notJoined(anna), add(ben), remind()],
    ['rings the next when the first is refused to us', ringing, refused(anna), add(ben), remind()],
    ['stops ringing in time', ringing, timeIsUp(anna), cancelAdd(anna), add(ben), remind()],
    ['stops asking in time', asked, timeIsUp(anna), remove(anna), add(ben), remind()],
    [
      'goes on when nothing is heard at all',
      ringing,
      silent(),
      cancelAdd(anna),
      add(ben),
      remind(),
    ],
    ['falls back when nobody is left', second, notJoined(ben), unhold(), say(nobodyThere)],
    [
      'falls back after the last question',
      [...second, joined(ben)],
      saysNothing(ben),
      remove(ben),
      unhold(),
      say(nobodyThere),
    ],
    ['tells busy from nobody', second, notJoined(ben, 'busy'), unhold(), say(allBusy)],
    [
      'remembers who was busy',
      [...ringing, notJoined(anna, 'declined')],
      notJoined(ben),
      unhold(),
      say(allBusy),
    ],
  ]);

  ignores(inTurn, [
    ['a second event of joining', asked, joined(anna)],
    ['what the caller presses', ringing, keys('1')],
  ]);

  test('rings for as long as the flow says, with our number to see', () => {
    const { commands, call } = given(inTurn).when(connected());
    expect(commands[1]).toEqual({
      kind: 'add',
      n: 3,
      to: party(anna),
      from: '+18005551000',
      ringMs: 20_000,
    });
    expect(commands[2]).toMatchObject({ kind: 'remind', at: call.createdAt + 1000 + 23_000 });
    expect(call).toHaveProperty('deadline', call.createdAt + 1000 + 23_000 + 10_000);
  });

  test('the caller hears music of the house', () => {
    const { commands } = given(inTurn).when(connected());
    const prompts = [{ kind: 'file', file: 'hold-music-1.wav', ms: 21_600 }];
    expect(commands[0]).toMatchObject({ kind: 'hold', speech: { prompts } });
  });

  test('the next target still waits for its own key, not for the first one’s', () => {
    const { when } = given(inTurn).after(...asked, saysNothing(anna), joined(ben));
    when(presses(ben, '1'))
      .then(unhold())
      .thenState({ doing: { with: party(ben) } });
  });
});
