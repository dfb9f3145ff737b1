import { expect, test } from 'vitest';
import { legMarks } from '../../../src/engine/marking/legMarks.ts';
import { connected } from '../events.ts';
import { given } from '../given.ts';
import { joined, presses } from '../ringing/happenings.ts';
import { anna, ben, together } from '../ringing/onCall.ts';
import { timeless } from './timeless.ts';

test('all who answer are legs, until one of them has the call', () => {
  const { call } = given(together).after(connected(), joined(anna), joined(ben), presses(ben, '1'));
  expect(timeless(call).filter(({ kind }) => kind === 'joined' || kind === 'left')).toEqual([
    { kind: 'joined', n: 3, to: '+1206555' },
    { kind: 'joined', n: 4, to: '+1206555' },
    { kind: 'left', n: 3 },
  ]);
});

test('where nobody has come or gone there is nothing to mark', () => {
  const { call } = given(together).after(connected(), joined(anna));
  if (call.state !== 'active') throw new Error('the call is over');
  expect(legMarks(call, call, call.createdAt)).toEqual([]);
});
