import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { StorageAccount } from '../../src/store/storageAccount.ts';

/**
 * What the server does with a request: an HTTP status, no answer at all, or a broken connection.
 */
export type Answer = number | 'hang' | 'reset';

export type FaultyStorage = AsyncDisposable &
  Readonly<{
    account: StorageAccount;
    /** How many requests came, over how many connections. */
    requests: () => number;
    connections: () => number;
  }>;

const give = (answer: Answer, response: ServerResponse): void => {
  if (answer === 'hang') return;
  if (answer === 'reset') {
    response.destroy();
    return;
  }
  response.writeHead(answer, { 'content-type': 'application/json' }).end('{}');
};

const accountAt = (server: Server): StorageAccount => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const endpoint = `http://127.0.0.1:${address.port}/faulty`;
  const key = Buffer.from('key').toString('base64');
  return {
    connectionString:
      `DefaultEndpointsProtocol=http;AccountName=faulty;AccountKey=${key};` +
      `TableEndpoint=${endpoint};QueueEndpoint=${endpoint};BlobEndpoint=${endpoint}`,
  };
};

/**
 * A storage service that gives these answers, one for each request, and the last for all others.
 */
export const faultyStorage = async (...answers: readonly Answer[]): Promise<FaultyStorage> => {
  let requests = 0;
  let connections = 0;
  const server = createServer((request, response) => {
    const answer = answers[Math.min(requests, answers.length - 1)] ?? 'hang';
    requests += 1;
    request.resume().on('end', () => give(answer, response));
  });
  server.on('connection', () => {
    connections += 1;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    account: accountAt(server),
    requests: () => requests,
    connections: () => connections,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
