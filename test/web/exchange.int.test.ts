import { expect, test } from 'vitest';
import { exchange } from '../../src/web/exchange.ts';
import { testServer } from './testServer.ts';

const call = { method: 'GET', headers: {}, body: null, timeoutMs: 1_000, maxBytes: 10 } as const;

test('a proxy that the environment names is not asked', async () => {
  const proxy = await testServer((_, response) => void response.end('proxy'));
  const { url } = await testServer((_, response) => void response.end('service'));
  const names = ['HTTP_PROXY', 'http_proxy', 'NODE_USE_ENV_PROXY'];
  const before = names.map((name) => [name, process.env[name]] as const);
  try {
    for (const name of names) process.env[name] = proxy.url;
    process.env.NODE_USE_ENV_PROXY = '1';
    const addresses = [{ address: '127.0.0.1', family: 4 }];
    const signal = new AbortController().signal;
    const answer = await exchange({ ...call, url }, new URL(url), addresses, signal);
    expect(answer).toMatchObject({ body: 'service' });
    expect(proxy.seen).toEqual([]);
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
});

test('without an address nothing is sent', async () => {
  const { url, seen } = await testServer((_, response) => void response.end());
  const named = url.replace('127.0.0.1', 'nowhere.invalid');
  const signal = new AbortController().signal;
  const sent = exchange({ ...call, url: named }, new URL(named), [], signal);
  await expect(sent).rejects.toThrow('no address');
  expect(seen).toEqual([]);
});
