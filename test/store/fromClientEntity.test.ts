import { expect, test } from 'vitest';
import type { KeptClient } from '../../src/calls/clientStore.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { fromClientEntity } from '../../src/store/fromClientEntity.ts';
import { toClientEntity } from '../../src/store/toClientEntity.ts';

const client: KeptClient = {
  ...{ name: 'crm', scopes: ['place'], keyHashes: ['hash'], createdAt: 5 as Instant },
};
const row = { partitionKey: 'client', rowKey: 'crm' };

test('what was written is read again', () => {
  expect(fromClientEntity({ ...toClientEntity(client), ...row })).toEqual(client);
});

test('a row of a version that is not known is refused', () => {
  const entity = { ...toClientEntity(client), ...row, schemaVersion: 2 };
  expect(() => fromClientEntity(entity)).toThrow('clients/client/crm');
});
