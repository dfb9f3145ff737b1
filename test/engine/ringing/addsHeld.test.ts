import { expect, test } from 'vitest';
import { addsHeld } from '../../../src/engine/ringing/addsHeld.ts';
import { connected } from '../events.ts';
import { given } from '../given.ts';
import { joined, notJoined, presses } from './happenings.ts';
import { anna, ben, inTurn, together } from './onCall.ts';

test('whoever is rung holds a line until he cannot be reached', () => {
  const { call } = given(inTurn).after(connected());
  const [first] = addsHeld(call);
  expect(addsHeld(call)).toHaveLength(1);
  const next = given(inTurn).after(connected(), notJoined(anna));
  expect(addsHeld(next.call)).toHaveLength(1);
  expect(addsHeld(next.call)).not.toContain(first);
});

test('of several only who has taken the call keeps his, until he leaves', () => {
  const rung = given(together).after(connected());
  const all = addsHeld(rung.call);
  expect(all).toHaveLength(3);
  const taken = given(together).after(connected(), joined(ben), presses(ben, '1'));
  expect(addsHeld(taken.call)).toEqual([all[1]]);
});
