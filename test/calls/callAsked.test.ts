import { expect, test } from 'vitest';
import { createFor, placeRequestFor } from '../../src/calls/callAsked.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { plainPlan } from '../../src/engine/plainPlan.ts';
import { fromPlaceCallBody } from '../../src/http/fromPlaceCallBody.ts';

const body = { to: '+12065550123', flow: 'reminder', from: '+18005550199' };
const asked = fromPlaceCallBody(body, 'a1');

test('what is placed has the plan, and belongs to no queue', () => {
  const plan = plainPlan('crm', 5 as Instant);
  const { wishes: _, ...same } = asked;
  expect(placeRequestFor(asked, plan, 500)).toEqual({
    ...same,
    plan,
    delayMs: 500,
    callback: null,
  });
});

test('it is dialled with the number that was wished', () => {
  const to = { kind: 'phone', number: '+12065550123' };
  expect(createFor(asked)).toEqual({ kind: 'create', n: 1, to, from: '+18005550199' });
});
