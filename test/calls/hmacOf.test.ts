import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { hmacOf } from '../../src/calls/hmacOf.ts';

test('is what Node makes of the same bytes, each time', () => {
  const [one, other] = [new Uint8Array(32).fill(7), new Uint8Array(32).fill(8)];
  for (const key of [one, other, one]) {
    const expected = createHmac('sha256', key).update('text').digest('base64url');
    expect(hmacOf(key, 'text')).toBe(expected);
  }
});
