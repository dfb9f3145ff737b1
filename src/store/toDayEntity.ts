import type { TableEntity } from '@azure/data-tables';
import type { DayEntry } from '../calls/ports.ts';
import { schemaVersion } from './checkSchemaVersion.ts';
import { dayKeyOf } from './dayKeyOf.ts';
import { toJson } from './toJson.ts';

/** The entity of a call in the list of its day; `status`, `flow` and `outcome` are for people. */
export const toDayEntity = ({ call, revision }: DayEntry): TableEntity => {
  const { day, place } = dayKeyOf(call);
  return {
    partitionKey: day,
    rowKey: place,
    schemaVersion,
    revision,
    call: toJson(call, `call ${call.id}`),
    status: call.state,
    flow: call.flow?.name ?? '',
    ...(call.state === 'ended' ? { outcome: call.outcome } : {}),
  };
};
