import { expect, test } from 'vitest';
import * as z from 'zod';
import { administration } from '../../../../src/local/simulator/api/administration.ts';
import { readOperation } from '../../../../src/local/simulator/api/readOperation.ts';
import { createTestWorld } from '../createTestWorld.ts';

const look = readOperation({
  name: 'look',
  path: /^\/look$/,
  service: administration('v'),
  query: z.strictObject({ top: z.coerce.number() }),
  run: (_world, params, { top }) => ({ status: 200, body: [...params, top] }),
});

test('the query is read, whatever the body', () => {
  const { world } = createTestWorld();
  const request = { query: { top: '7' }, version: 'v', contentType: 'application/json' };
  expect(look.run(world, ['a'], undefined, request).body).toEqual(['a', 7]);
  const wrong = { ...request, query: { top: '7', more: 'x' } };
  expect(() => look.run(world, [], undefined, wrong)).toThrow(/more/);
});
