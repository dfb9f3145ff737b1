import { expect, test } from 'vitest';
import { toSpoken } from '../../../src/flow/compile/toSpoken.ts';

test('what is written is a prompt, and nothing is none', () => {
  expect(toSpoken('Hello.', {})).toEqual({ kind: 'text', text: 'Hello.' });
  expect(toSpoken(undefined, {})).toBeNull();
});
