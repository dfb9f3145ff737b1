import { expect, test } from 'vitest';
import { newKey } from '../../../src/admin/clients/newKey.ts';
import { clientKeyHash } from '../../../src/calls/clientKeyHash.ts';

test('every key is another, and known by its hash', () => {
  const [one, other] = [newKey('crm'), newKey('crm')];
  expect(one.key).toMatch(/^[\w-]{43}$/);
  expect(other.key).not.toBe(one.key);
  expect(one.keyHash).toBe(clientKeyHash(one.key));
  expect(one.keyName).toMatch(/^crm-[0-9a-f]{6}$/);
});
