import { createHttpHeaders, createPipelineRequest } from '@azure/core-rest-pipeline';
import { expect, test } from 'vitest';
import { createPlainHttpClient } from '../../../src/report/queries/createPlainHttpClient.ts';
import { testServer } from '../../web/testServer.ts';

test('what would go to https goes to the simulator, path and query and all', async () => {
  const { url, seen } = await testServer((_request, response) => {
    response.writeHead(200).end('here');
  });
  const request = createPipelineRequest({
    url: 'https://127.0.0.1/v1/workspaces/w/query?a=b%20c',
    method: 'POST',
    headers: createHttpHeaders({ authorization: 'Bearer x' }),
    body: '{}',
  });
  const { bodyAsText } = await createPlainHttpClient(url).sendRequest(request);
  expect(bodyAsText).toBe('here');
  expect(seen).toMatchObject([{ url: '/v1/workspaces/w/query?a=b%20c', body: '{}' }]);
});
