import { expect, test } from 'vitest';
import { type Resolve, resolveHost } from '../../src/web/resolveHost.ts';

const to =
  (...addresses: string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

const nobody: Resolve = async (name) => {
  throw new Error(`looked up ${name}`);
};

test('a name at public addresses is let through with all of them', async () => {
  expect(await resolveHost('a.example', to('8.8.8.8', '2606:4700::1'), false)).toEqual([
    { address: '8.8.8.8', family: 4 },
    { address: '2606:4700::1', family: 6 },
  ]);
});

test('one address that is not public refuses the name', async () => {
  expect(await resolveHost('a.example', to('8.8.8.8', '10.0.0.1'), false)).toBeNull();
  expect(await resolveHost('a.example', to('::1'), false)).toBeNull();
});

test('an address instead of a name is checked without a look-up', async () => {
  expect(await resolveHost('127.0.0.1', nobody, false)).toBeNull();
  expect(await resolveHost('[::1]', nobody, false)).toBeNull();
  expect(await resolveHost('8.8.8.8', nobody, false)).toEqual([{ address: '8.8.8.8', family: 4 }]);
});

test('local work may go anywhere', async () => {
  expect(await resolveHost('[::1]', nobody, true)).toEqual([{ address: '::1', family: 6 }]);
  expect(await resolveHost('a.example', to('10.0.0.1'), true)).toEqual([
    { address: '10.0.0.1', family: 4 },
  ]);
});
