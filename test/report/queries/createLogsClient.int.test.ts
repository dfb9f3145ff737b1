import { expect, test } from 'vitest';
import { createLogsClient } from '../../../src/report/queries/createLogsClient.ts';
import { LogsError } from '../../../src/report/queries/logsError.ts';

const retries = { maxRetries: 0, retryDelayInMs: 1 };
const workspace = 'w';

/** Who asks for a token says for what; nothing is sent without one. */
const scopeAsked = async (endpoint: string): Promise<unknown> => {
  let asked: unknown = null;
  const credential = {
    getToken: (scopes: string | string[]) => {
      asked = scopes;
      return Promise.reject(new LogsError('No token.'));
    },
  };
  const client = createLogsClient({ endpoint, workspace, credential }, retries);
  await expect(client.queryWorkspace(workspace, 'T', { duration: 'P1D' })).rejects.toThrow();
  return asked;
};

test.each([
  { endpoint: 'https://api.loganalytics.io', scope: 'https://api.loganalytics.io/.default' },
  { endpoint: 'https://api.loganalytics.azure.com', scope: 'https://api.loganalytics.io/.default' },
  { endpoint: 'https://api.loganalytics.us', scope: 'https://api.loganalytics.us/.default' },
])('a token for $endpoint is one for $scope', async ({ endpoint, scope }) => {
  expect([await scopeAsked(endpoint)].flat()).toEqual([scope]);
});

test('without TLS nobody is asked for a token', async () => {
  expect(await scopeAsked('http://127.0.0.1:1')).toBeNull();
});

test('with TLS somebody must ask', () => {
  const access = { endpoint: 'https://api.loganalytics.io', workspace, credential: null };
  expect(() => createLogsClient(access, retries)).toThrow('no identity');
});
