import { expect, it } from 'vitest';
import { toEventId } from '../../src/acs/toEventId.ts';

it('keeps an id of ordinary length', () => {
  expect(toEventId('a'.repeat(200))).toBe('a'.repeat(200));
});

it('hashes a longer one, so that two of them stay two and one stays one', () => {
  const [one, two] = [toEventId(`${'a'.repeat(200)}1`), toEventId(`${'a'.repeat(200)}2`)];
  expect(one).toMatch(/^[\w-]{43}$/);
  expect(one).not.toBe(two);
  expect(one).toBe(toEventId(`${'a'.repeat(200)}1`));
});
