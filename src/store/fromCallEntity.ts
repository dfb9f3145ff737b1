import type { TableEntity } from '@azure/data-tables';
import type { CallRow } from '../calls/callRow.ts';
import { freshFacts } from '../engine/freshFacts.ts';
import { checkSchemaVersion } from './checkSchemaVersion.ts';

/** A row of a build that knew of no notices has no number for the next one. */
type Stored = Omit<CallRow, 'answerContext' | Later> & Partial<Pick<CallRow, Later>>;
type Later = 'nextNotice' | 'hasDialled';

/** Reads what `toCallEntity` has written, in this build or in the one before. */
export const fromCallEntity = (entity: TableEntity<Record<string, unknown>>): CallRow => {
  const { partitionKey, rowKey, state, answerContext } = entity;
  const where = `calls/${partitionKey}/${rowKey}`;
  checkSchemaVersion(entity.schemaVersion, where);
  if (typeof state !== 'string') throw new Error(`The row ${where} has no state.`);
  // Nobody but toCallEntity writes this property, and the version is one that we know.
  const row = JSON.parse(state) as Stored;
  return {
    ...row,
    // Version 1 knew nothing of handles, nor of the facts that a call now begins with.
    handles: row.handles ?? {},
    nextNotice: row.nextNotice ?? 1,
    hasDialled: row.hasDialled ?? false,
    call: { ...freshFacts, ...row.call },
    answerContext: typeof answerContext === 'string' ? answerContext : null,
  };
};
