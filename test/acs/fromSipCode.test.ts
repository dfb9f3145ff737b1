import { expect, it } from 'vitest';
import { fromSipCode } from '../../src/acs/fromSipCode.ts';
import type { Cause } from '../../src/engine/event.ts';

it.each<[number, Cause]>([
  [403, 'notAllowed'],
  [404, 'unreachable'],
  [408, 'noAnswer'],
  [480, 'noAnswer'],
  [486, 'busy'],
  [487, 'cancelled'],
  [600, 'busy'],
  [603, 'declined'],
])('%i is %s', (code, cause) => {
  expect(fromSipCode(code)).toBe(cause);
});

it.each([500, 503, 599])('takes %i for a network that failed', (code) => {
  expect(fromSipCode(code)).toBe('failed');
});

it.each([0, -1, 200, 400, 499, 605, Number.NaN])('does not guess at %d', (code) => {
  expect(fromSipCode(code)).toBe('unknown');
});
