import { expect, test } from 'vitest';
import { Refusal } from '../../src/calls/refusal.ts';

test('a refusal says which property it is about, and why', () => {
  const refusal = new Refusal('unknownFlow', 'flow', 'There is no such flow.');
  expect(refusal).toBeInstanceOf(Error);
  expect(refusal).toMatchObject({ code: 'unknownFlow', field: 'flow', errors: [] });
  expect(String(refusal)).toBe('Refusal: There is no such flow.');
});
