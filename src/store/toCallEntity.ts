import type { TableEntity } from '@azure/data-tables';
import type { CallRow } from '../calls/callRow.ts';
import type { CallId } from '../engine/ids.ts';
import { callRowKeys } from './callRowKeys.ts';
import { schemaVersion } from './checkSchemaVersion.ts';
import { maxJsonLength } from './maxJsonLength.ts';
import { toJson } from './toJson.ts';

/**
 * The entity of a call's row. All of it is in `state`, but for the provider's ticket, which is long
 * and has a property to itself; `status`, `flow`, `direction` and `revision` are there for people
 * to read.
 * @throws Error when the state or the ticket does not fit into a property
 */
export const toCallEntity = (id: CallId, row: CallRow): TableEntity => {
  const { answerContext, ...state } = row;
  if (answerContext !== null && answerContext.length > maxJsonLength) {
    throw new Error(`The answering context of call ${id} is longer than ${maxJsonLength}.`);
  }
  return {
    partitionKey: id,
    rowKey: callRowKeys.call,
    schemaVersion,
    state: toJson(state, `the state of call ${id}`),
    ...(answerContext === null ? {} : { answerContext }),
    status: row.call.state,
    flow: row.call.flow?.name ?? '',
    direction: row.call.direction,
    revision: row.revision,
  };
};
