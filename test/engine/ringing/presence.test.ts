import { describe, expect, test } from 'vitest';
import {
  hasCallerLeft,
  hasLeft,
  isAmong,
  newerPresence,
  nobodySeen,
} from '../../../src/engine/ringing/presence.ts';
import { given } from '../given.ts';
import { party, support } from '../sampleFlow.ts';
import { present, presentAt } from './happenings.ts';
import { anna, ben } from './onCall.ts';

const { call } = given(support).after();
const listed = (sequence: number, ...names: readonly string[]) => {
  const event = presentAt(sequence, ...names)({ call, at: call.createdAt, nth: 1 });
  if (event.kind !== 'ParticipantsChanged') throw new Error('not a list');
  return event;
};
const seen = (sequence: number, ...names: readonly string[]) =>
  newerPresence(nobodySeen, listed(sequence, ...names)) ?? nobodySeen;

describe('a list of the provider', () => {
  test('is the newest there is', () => {
    expect(newerPresence(seen(3), listed(4, anna))).toMatchObject({ sequence: 4 });
    expect(newerPresence(seen(3), listed(2, anna))).toBeNull();
  });

  // The service gives one number to several lists.
  test('may have the number of another, if it says something else', () => {
    expect(newerPresence(seen(3), listed(3, anna))).toMatchObject({ sequence: 3 });
    expect(newerPresence(seen(3, anna), listed(3, anna))).toBeNull();
  });

  test('says nothing if it is empty', () => {
    expect(newerPresence(nobodySeen, { ...listed(9), parties: [] })).toBeNull();
  });
});

test('only who was there can leave', () => {
  expect(hasLeft(party(anna), seen(1, anna), seen(2))).toBe(true);
  expect(hasLeft(party(anna), seen(1), seen(2))).toBe(false);
  expect(hasLeft(party(anna), seen(1, anna), seen(2, anna, ben))).toBe(false);
});

test('the caller has left if somebody whom we rang is there without him', () => {
  const others = { sequence: 1, parties: [party('8:acs:app'), party(anna)] };
  const nobody = { sequence: 1, parties: [party('8:acs:app')] };
  const caller = call.caller;
  expect(hasCallerLeft(caller, nobodySeen, others, [party(anna)])).toBe(true);
  expect(hasCallerLeft(caller, nobodySeen, others, [party(ben)])).toBe(false);
  expect(hasCallerLeft(caller, nobodySeen, nobody, [party(anna)])).toBe(false);
  expect(hasCallerLeft(caller, seen(1), nobody, [])).toBe(true);
});

test('a withheld caller is any who withholds who he is', () => {
  expect(isAmong(party('withheld'), [party(anna), party('withheld')])).toBe(true);
  expect(isAmong(party('withheld'), [party(anna)])).toBe(false);
  expect(isAmong(party(anna), [party('withheld')])).toBe(false);
});

test('lists of the tests hold the caller and the app', () => {
  const event = present(anna)({ call, at: call.createdAt, nth: 1 });
  expect(event).toMatchObject({ parties: [party('8:acs:app'), call.caller, party(anna)] });
});
