import { expect, test } from 'vitest';
import { defaultClient } from '../../src/calls/apiClient.ts';
import type { Instant } from '../../src/engine/ids.ts';
import {
  getSuppressionEndpoint,
  type SuppressionPorts,
  suppressEndpoint,
  unsuppressEndpoint,
} from '../../src/http/suppressionEndpoints.ts';
import { createMemorySuppressedStore } from '../store/memorySuppressedStore.ts';
import { bytesOf, jsonOf, sampleRequest, thrownBy } from './sampleRequest.ts';

const at = Date.parse('2026-11-20T10:00:00Z') as Instant;

const given = () => {
  const store = createMemorySuppressedStore();
  const ports: SuppressionPorts = {
    find: store.find,
    suppress: async (by, number, reason) => {
      await store.add(number, { at, reason, by });
      return { at, reason, by };
    },
    unsuppress: (_, number) => store.remove(number),
  };
  const ask = (endpoint: typeof suppressEndpoint, number: string, text = '') =>
    endpoint(ports)(sampleRequest({ params: { number }, body: bytesOf(text) }), defaultClient);
  return { ask };
};

const number = '+12065550123';
const resource = { number, since: '2026-11-20T10:00:00.000Z', reason: 'pressed 9', by: 'default' };

test('a number is put on the list, found there, and taken off', async () => {
  const { ask } = given();
  const put = await ask(suppressEndpoint, number, '{"reason":"pressed 9"}');
  expect(put.status).toBe(200);
  expect(jsonOf(put)).toEqual(resource);
  expect(jsonOf(await ask(getSuppressionEndpoint, number))).toEqual(resource);
  expect((await ask(unsuppressEndpoint, number)).status).toBe(204);
  expect((await ask(unsuppressEndpoint, number)).status).toBe(204);
  expect(await thrownBy(() => ask(getSuppressionEndpoint, number))).toMatchObject({
    code: 'notSuppressed',
  });
});

test.each([suppressEndpoint, getSuppressionEndpoint, unsuppressEndpoint])(
  'what is no number is refused by name',
  async (endpoint) => {
    expect(await thrownBy(() => given().ask(endpoint, 'Ada'))).toMatchObject({
      errors: [{ field: 'number' }],
    });
  },
);
