import { expect, test } from 'vitest';
import { cachedCredential } from '../../../src/admin/storage/cachedCredential.ts';

const scope = 'https://storage.azure.com/.default';
const hourMs = 3_600_000;

const setUp = () => {
  let time = 0;
  let asked = 0;
  let isDown = false;
  const getToken = async () => {
    asked += 1;
    if (isDown) throw new Error('nobody is signed in');
    return { token: `token ${asked}`, expiresOnTimestamp: time + hourMs };
  };
  const credential = cachedCredential({ getToken }, () => time);
  return {
    get: async (scopes = scope) => (await credential.getToken(scopes))?.token,
    asked: () => asked,
    advance: (ms: number) => {
      time += ms;
    },
    goDown: (down: boolean) => {
      isDown = down;
    },
  };
};

test('one token serves everybody until shortly before it ends', async () => {
  const { get, advance } = setUp();
  expect(await Promise.all([get(), get()])).toEqual(['token 1', 'token 1']);
  advance(hourMs - 300_001);
  expect(await get()).toBe('token 1');
  advance(1);
  expect(await get()).toBe('token 2');
});

test('another scope needs another token', async () => {
  const { get } = setUp();
  expect(await get()).toBe('token 1');
  expect(await get('https://other.example/.default')).toBe('token 2');
});

test('a failure is not kept', async () => {
  const { get, goDown } = setUp();
  goDown(true);
  await expect(get()).rejects.toThrow('nobody is signed in');
  goDown(false);
  expect(await get()).toBe('token 2');
});
