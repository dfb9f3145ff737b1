import { expect, test } from 'vitest';
import { z } from 'zod';
import { operation } from '../../../../src/local/simulator/api/operation.ts';
import { createTestWorld } from '../createTestWorld.ts';

const request = { query: {}, version: '2026-03-12', contentType: 'application/json' };

const greet = operation({
  name: 'greet',
  method: 'POST',
  path: /^\/greet$/,
  body: z.strictObject({ who: z.strictObject({ name: z.string() }) }),
  run: (_world, params, body) => ({ status: 200, body: [...params, body.who.name] }),
});

test('a body that fits reaches the operation', () => {
  const { world } = createTestWorld();
  expect(greet.isRepeatable).toBe(false);
  expect(greet.run(world, ['Hello'], { who: { name: 'Ann' } }, request).body).toEqual([
    'Hello',
    'Ann',
  ]);
});

test.each([
  [{ who: { name: 7 } }, /who\.name: /],
  [{ who: { name: 'Ann', age: 7 } }, /who: .*"age"/],
  [undefined, /expected object/],
])('%j is refused by name', (body, message) => {
  const { world } = createTestWorld();
  expect(() => greet.run(world, [], body, request)).toThrow(message);
});
