import { expect, test } from 'vitest';
import { keyNameOf } from '../../../src/admin/clients/keyNameOf.ts';
import { clientKeyHash } from '../../../src/calls/clientKeyHash.ts';

test('two keys of a client are called differently', () => {
  const names = ['a', 'b'].map((key) => keyNameOf('crm', clientKeyHash(key)));
  expect(names[0]).toMatch(/^crm-[0-9a-f]{6}$/);
  expect(names[1]).not.toBe(names[0]);
});
