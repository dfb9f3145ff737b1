import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { putJson } from '../../../../src/local/tasks/environment/putJson.ts';

const serve = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

test('an answer is handed on, whatever its status', async () => {
  const url = await serve((request, response) => {
    request.pipe(response.writeHead(418, { 'x-type': request.headers['content-type'] }));
  });
  const answer = await putJson(url, { a: 1 });
  expect([answer.status, answer.headers.get('x-type'), await answer.json()]).toEqual([
    ...[418, 'application/json', { a: 1 }],
  ]);
});

test('a machine too busy to answer is told of in a sentence', async () => {
  const url = await serve(() => {});
  await expect(putJson(url, {}, 50)).rejects.toThrow(
    'The simulator did not answer within 0.05 s. Something else may keep this machine busy',
  );
});

test('nobody there is told of in a sentence', async () => {
  await expect(putJson('http://127.0.0.1:9', {})).rejects.toThrow(
    /^The simulator did not answer \(.+\)\. Start again\.$/,
  );
});
