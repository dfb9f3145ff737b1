import { expect, test } from 'vitest';
import {
  createKeysEndpoint,
  isKeyPath,
} from '../../../../src/local/host/http/createKeysEndpoint.ts';
import { testRequest } from '../testRequest.ts';

const given = () => {
  const keys = new Map<string, string>();
  const endpoint = createKeysEndpoint({
    values: () => [...keys.values()],
    set: (name, value) => void keys.set(name, value),
    remove: (name) => keys.delete(name),
  });
  const call = async (method: string, name: string, body = '') =>
    (await endpoint(testRequest(`/admin/host/functionkeys/${name}`, { method, body }))).status;
  return { call, keys };
};

test('a key is set and removed by its name', async () => {
  const { call, keys } = given();
  expect(await call('PUT', 'crm-01ab', '{"name":"crm-01ab","value":"secret"}')).toBe(201);
  expect([...keys]).toEqual([['crm-01ab', 'secret']]);
  expect(await call('DELETE', 'crm-01ab')).toBe(204);
  expect(await call('DELETE', 'crm-01ab')).toBe(404);
});

test.each(['', '{', '{"value":""}', '[]'])('%j is no key', async (body) => {
  const { call, keys } = given();
  expect(await call('PUT', 'crm', body)).toBe(400);
  expect(keys.size).toBe(0);
});

test('keys are never told', async () => {
  expect(await given().call('GET', 'crm')).toBe(404);
});

test.each([
  ['/admin/host/functionkeys/crm', true],
  ['/admin/host/functionkeys', false],
  ['/admin/host/functionkeys/a/b', false],
  ['/admin/host/status', false],
])('%s is a path of a key: %s', (path, is) => {
  expect(isKeyPath(path)).toBe(is);
});
