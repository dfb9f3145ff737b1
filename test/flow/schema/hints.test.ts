import { expect, test } from 'vitest';
import { z } from 'zod';
import { hinted, hints } from '../../../src/flow/schema/hints.ts';

test('a schema gets a description and a hint, and the one it was made of stays without', () => {
  const plain = z.string();
  const schema = hinted(plain, 'Who.', 'a name', 'who: me');
  expect(schema.description).toBe('Who.');
  expect(hints.get(schema)).toEqual({ expected: 'a name', example: 'who: me' });
  expect(hints.get(plain)).toBe(undefined);
});
