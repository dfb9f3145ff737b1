import type { TableEntity } from '@azure/data-tables';
import type { KeptClient } from '../calls/clientStore.ts';
import { clientPartition } from './clientPartition.ts';
import { clientSchemaVersion } from './clientSchemaVersion.ts';
import { toJson } from './toJson.ts';
import { toRowKey } from './toRowKey.ts';

/** The entity of an API client. */
export const toClientEntity = (client: KeptClient): TableEntity => ({
  partitionKey: clientPartition,
  rowKey: toRowKey(client.name),
  schemaVersion: clientSchemaVersion,
  json: toJson(client, `the API client ${client.name}`),
});
