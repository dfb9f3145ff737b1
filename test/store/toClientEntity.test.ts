import { expect, test } from 'vitest';
import type { Instant } from '../../src/engine/ids.ts';
import { toClientEntity } from '../../src/store/toClientEntity.ts';

test('a client is a row under its name', () => {
  const client = { name: 'crm', scopes: ['place'], keyHashes: ['hash'], createdAt: 5 } as const;
  const entity = toClientEntity({ ...client, createdAt: 5 as Instant });
  expect(entity).toMatchObject({ partitionKey: 'client', rowKey: 'crm', schemaVersion: 1 });
  expect(JSON.parse(String(entity.json))).toEqual(client);
});
