import { expect, it } from 'vitest';
import { createQueueClients } from '../../src/store/createQueueClients.ts';
import { developmentAccount, identityAccount } from './sampleAccount.ts';

it.each([
  ['an identity', identityAccount, 'https://contoso.queue.core.windows.net'],
  ['the development account', developmentAccount, 'http://127.0.0.1:10001/devstoreaccount1'],
])('makes clients of %s', (_, account, url) => {
  expect(createQueueClients(account)('call-timers').url).toBe(`${url}/call-timers`);
});

it('makes each client once', () => {
  const queues = createQueueClients(developmentAccount);
  expect(queues('a')).toBe(queues('a'));
  expect(queues('b')).not.toBe(queues('a'));
});
