import { expect, test } from 'vitest';
import { bindCalls } from '../../src/app/bindCalls.ts';
import { createEndpoints } from '../../src/app/createEndpoints.ts';
import { memoryWorld } from '../calls/memoryWorld.ts';
import { sampleRequest } from '../http/sampleRequest.ts';

const endpoints = () => {
  const { deps } = memoryWorld();
  return createEndpoints({
    calls: bindCalls(deps),
    getPrompt: () => Promise.reject(new Error('a mistake of ours')),
    openLinked: async () => null,
    readLink: async () => null,
    readProgram: async () => null,
    findDown: async () => ['storage'],
    grid: {
      trust: { keys: [], verify: null },
      take: () => expect.unreachable(),
    },
    callbacks: {
      verify: async () => ({ refused: 'no token' }),
      read: () => ({ events: [], notUnderstood: [] }),
      now: deps.clock.now,
    },
    log: deps.log,
  });
};

test.each([
  ['callback', 401],
  ['gridEvents', 401],
  ['gridHandshake', 401],
  ['prompt', 500],
  ['link', 404],
  ['health', 503],
  ['docsPage', 200],
] as const)('%s answers an empty request with %i, and never throws', async (name, status) => {
  expect((await endpoints()[name](sampleRequest())).status).toBe(status);
});
