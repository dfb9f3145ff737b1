import { expect, test } from 'vitest';
import { createRandom } from '../../src/app/createRandom.ts';

test('gives 128 bits that nobody has had, for longer than one draw lasts', () => {
  const random = createRandom();
  const many = Array.from({ length: 2_000 }, random);
  for (const one of many) expect(one).toMatch(/^[\w-]{22}$/);
  expect(new Set(many).size).toBe(many.length);
});

test('two draw nothing that is the same', () => {
  const [one, other] = [createRandom(), createRandom()];
  const drawn = new Set(Array.from({ length: 300 }, one));
  expect(Array.from({ length: 300 }, other).some((text) => drawn.has(text))).toBe(false);
});
