import type { TableEntity } from '@azure/data-tables';
import type { Switches } from '../flow/switches.ts';
import { switchPartition } from './switchPartition.ts';
import { switchSchemaVersion } from './switchSchemaVersion.ts';
import { toJson } from './toJson.ts';
import { toRowKey } from './toRowKey.ts';

/** The entity of a switch that is on. */
export const toSwitchEntity = (name: string, how: Switches[string]): TableEntity => ({
  partitionKey: switchPartition,
  rowKey: toRowKey(name),
  schemaVersion: switchSchemaVersion,
  name,
  json: toJson(how, `the switch ${name}`),
});
