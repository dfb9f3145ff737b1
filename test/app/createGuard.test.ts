import { expect, test } from 'vitest';
import { createGuard } from '../../src/app/createGuard.ts';
import { StorageError } from '../../src/store/storageError.ts';
import { jsonOf, sampleRequest } from '../http/sampleRequest.ts';

const crm = { name: 'crm', scopes: ['place'] } as const;

test('a client without the scope gets an answer, not an exception', async () => {
  const guard = createGuard(
    async () => crm,
    () => undefined,
  );
  const reply = await guard(['admin'], () => expect.unreachable())(sampleRequest());
  expect(reply.status).toBe(403);
  expect(jsonOf(reply)).toMatchObject({ code: 'scopeMissing' });
});

test('clients that cannot be read are no reason to let everybody in', async () => {
  const down = () => Promise.reject(new StorageError('Storage: no answer.', null, 'no'));
  const guard = createGuard(down, () => undefined);
  const reply = await guard(['place'], () => expect.unreachable())(sampleRequest());
  expect(reply.status).toBe(503);
});

test('a client that may is let in', async () => {
  const guard = createGuard(
    async () => crm,
    () => undefined,
  );
  const endpoint = guard(['place'], async (_, { name }) => ({
    status: 200,
    headers: {},
    body: name,
  }));
  expect(await endpoint(sampleRequest())).toMatchObject({ body: 'crm' });
});
