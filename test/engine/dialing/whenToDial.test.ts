import { describe, expect, test } from 'vitest';
import { whenToDial } from '../../../src/engine/dialing/whenToDial.ts';
import { askedAt, hourMs, inMs, noon, planOf } from './plans.ts';

describe('a call may be dialled', () => {
  test.each([
    ['at once', planOf(), askedAt, null],
    ['not before it should', planOf({ notBefore: inMs(hourMs) }), inMs(hourMs), 'notBefore'],
    ['when its window opens', planOf({ window: noon }), inMs(2 * hourMs), 'window'],
    [
      'when its window opens after that',
      planOf({ window: noon, notBefore: inMs(4 * hourMs), expiresAt: inMs(99 * hourMs) }),
      inMs(26 * hourMs),
      'window',
    ],
  ])('%s', (_, plan, at, why) => {
    expect(whenToDial(plan, askedAt, null)).toEqual({ at, why });
  });

  test('for whatever it waits for anyway', () => {
    expect(whenToDial(planOf(), inMs(5_000), 'pace')).toEqual({ at: inMs(5_000), why: 'pace' });
  });

  test('at whole milliseconds, and never too early', () => {
    expect(whenToDial(planOf(), inMs(142.857), 'pace')?.at).toBe(inMs(143));
  });

  test.each([
    ['once it has expired', planOf({ expiresAt: askedAt })],
    ['when its window opens too late', planOf({ window: noon, expiresAt: inMs(2 * hourMs) })],
    ['when it must wait for longer', planOf({ notBefore: inMs(hourMs), expiresAt: inMs(hourMs) })],
    ['when its window never opens', planOf({ window: { zones: ['UTC'], week: [] } })],
  ])('never %s', (_, plan) => {
    expect(whenToDial(plan, askedAt, null)).toBeNull();
  });
});
