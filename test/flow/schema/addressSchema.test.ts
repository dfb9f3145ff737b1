import { expect, test } from 'vitest';
import { addressSchema } from '../../../src/flow/schema/addressSchema.ts';

const schema = addressSchema('webhook', 'Who is told.', 'https://hooks.example.com/');

test.each([
  ['https://hooks.example.com/a?b=c', true],
  ['http://hooks.example.com/', false],
  // Whoever is told has a whole address.
  ['/hook', false],
])('%s: %s', (text, isTaken) => {
  expect(schema.safeParse(text).success).toBe(isTaken);
});
