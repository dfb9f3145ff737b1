import type { TableEntity } from '@azure/data-tables';
import type { SettledCommand, Timeline } from '../calls/callRow.ts';
import type { CallEvent } from '../engine/event.ts';
import { callRowKeys } from './callRowKeys.ts';
import { checkSchemaVersion } from './checkSchemaVersion.ts';

type Entity = TableEntity<Record<string, unknown>>;

const jsonOf = (entity: Entity): unknown => {
  const where = `calls/${entity.partitionKey}/${entity.rowKey}`;
  checkSchemaVersion(entity.schemaVersion, where);
  const { json } = entity;
  if (typeof json !== 'string') throw new Error(`The row ${where} has no json.`);
  return JSON.parse(json);
};

const withPrefix = (entities: readonly Entity[], prefix: string): readonly unknown[] =>
  entities.filter((entity) => entity.rowKey.startsWith(prefix)).map(jsonOf);

/** Puts the rows of a call's partition, in whatever order they come, into the order of time. */
export const fromTimelineEntities = (entities: readonly Entity[]): Timeline => {
  // Nobody but toTimelineEntity writes these rows, and each key says which of the two it holds.
  const events = withPrefix(entities, callRowKeys.event) as readonly CallEvent[];
  const commands = withPrefix(entities, callRowKeys.command) as readonly SettledCommand[];
  return {
    events: events.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
    commands: commands.toSorted((a, b) => a.at - b.at || a.n - b.n),
  };
};
