import { expect, test } from 'vitest';
import { inboundCallIdOf, outboundCallIdOf } from '../../src/calls/callIdOf.ts';
import { party } from './world.ts';

const key = new Uint8Array(32).fill(1);
const called = party('+18005550199');

test('the same call has the same id, and another one another', () => {
  const id = inboundCallIdOf(key, 'c1', called, null);
  expect(id).toMatch(/^[\w-]{22}$/);
  expect(inboundCallIdOf(key, 'c1', called, null)).toBe(id);
  const others = [
    inboundCallIdOf(key, 'c2', called, null),
    inboundCallIdOf(key, 'c1', party('8:acs:resource_user'), null),
    inboundCallIdOf(key, 'c1', called, 'event-2'),
    inboundCallIdOf(new Uint8Array(32).fill(2), 'c1', called, null),
    outboundCallIdOf(key, 'c1', '+18005550199'),
  ];
  expect(new Set([id, ...others]).size).toBe(6);
});

test('idempotency keys belong to their client', () => {
  expect(outboundCallIdOf(key, 'a', 'k')).toBe(outboundCallIdOf(key, 'a', 'k'));
  expect(outboundCallIdOf(key, 'a', 'k')).not.toBe(outboundCallIdOf(key, 'b', 'k'));
});

test('no id looks like an option of a command line', () => {
  const ids = Array.from({ length: 500 }, (_, call) => outboundCallIdOf(key, 'a', `${call}`));
  expect(ids.filter((id) => id.startsWith('-'))).toEqual([]);
  expect(new Set(ids).size).toBe(500);
  expect(ids.some((id) => id.startsWith('_'))).toBe(true);
});
