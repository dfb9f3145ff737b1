import { expect, test } from 'vitest';
import type { Handle } from '../../src/calls/ports.ts';
import { recordingKeyOf } from '../../src/calls/recordingKeyOf.ts';

test('a name of any characters is a key, and another name another one', () => {
  const [one, other] = ['a/?#é' as Handle, 'a/?#è' as Handle];
  expect(recordingKeyOf(one)).toMatch(/^[\w-]{43}$/);
  expect(recordingKeyOf(one)).not.toBe(recordingKeyOf(other));
});
