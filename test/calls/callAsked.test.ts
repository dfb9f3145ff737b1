import { expect, test } from 'vitest';
import { type CallAsked, createFor, placeRequestFor } from '../../src/calls/callAsked.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { plainPlan } from '../../src/engine/plainPlan.ts';
import { fromPlaceCallBody } from '../../src/http/fromPlaceCallBody.ts';

const asked: CallAsked = fromPlaceCallBody(
  { to: '+12065550123', from: '+18005550199', flow: 'contoso-support' },
  'key-1',
);

test('what dials is to whom and from where it was asked for', () => {
  const { to, wishes } = asked;
  expect(createFor(asked)).toEqual({ kind: 'create', n: 1, to, from: wishes.from });
});

test('what is placed is what was asked for, by its plan, and nobody else’s turn', () => {
  const plan = plainPlan('crm', 0 as Instant);
  const { wishes: _, ...rest } = asked;
  expect(placeRequestFor(asked, plan, 50)).toEqual({ ...rest, plan, delayMs: 50, callback: null });
});
