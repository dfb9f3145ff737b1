import { expect, test } from 'vitest';
import { serviceSchema } from '../../../src/flow/schema/serviceSchema.ts';

test.each([
  ['https://api.example.com/a?b=c', true],
  ['http://api.example.com/', false],
  ['/', true],
  ['/balance', true],
  ['/accounts/{{variables.account}}?from={{caller.number}}', true],
  ['balance', false],
  ['', false],
  // Two slashes, or what is taken for them, begin with a host.
  ['//api.example.com/balance', false],
  ['/\\api.example.com/balance', false],
  [`/${'x'.repeat(1_000)}`, false],
])('%s: %s', (text, isTaken) => {
  expect(serviceSchema.safeParse(text).success).toBe(isTaken);
});
