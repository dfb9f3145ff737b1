import { hostname } from 'node:os';
import { expect, test } from 'vitest';
import { machineUser } from '../../src/admin/machineUser.ts';

test('names the user and the machine', () => {
  const [user = '', machine] = machineUser(process.env).split('@');
  expect(user).not.toBe('');
  expect(machine).toBe(hostname());
});
