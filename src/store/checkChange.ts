import type { Change } from '../calls/ports.ts';

/** Azure Tables takes no more rows in one transaction. */
const maxRowsPerChange = 100;

const hasDoubles = (values: readonly unknown[]): boolean => new Set(values).size < values.length;

/** Refuses a change that no storage could take as one transaction: a mistake of the caller's. */
export const checkChange = ({ id, row, events, settled, notices }: Change): void => {
  if (row !== null && row.call.id !== id) {
    throw new Error(`A change of call ${id} holds the row of call ${row.call.id}.`);
  }
  const keys = [events.map((event) => event.id), settled.map(({ n }) => n)];
  if ([...keys, notices.map(({ seq }) => seq)].some(hasDoubles)) {
    throw new Error(`A change of call ${id} holds the same event, command or notice twice.`);
  }
  if (notices.length > 0 && row === null) {
    throw new Error(`A change of call ${id} holds notices without the row that numbers them.`);
  }
  const rows = events.length + settled.length + notices.length + (row === null ? 0 : 1);
  if (rows === 0) throw new Error(`A change of call ${id} changes nothing.`);
  if (rows > maxRowsPerChange) {
    throw new Error(`A change of call ${id} has ${rows} rows; ${maxRowsPerChange} are allowed.`);
  }
};
