import type { CallRow } from '../calls/callRow.ts';
import type { Change } from '../calls/ports.ts';
import type { Seal } from './createSeal.ts';

const aboutOf = ({ call }: CallRow, name: string): string => `${call.id}|${name}`;

/** The row with each of its secrets as `change` makes it; one that becomes null is left out. */
const withSecrets = (
  row: CallRow,
  change: (text: string, about: string) => string | null,
): CallRow => {
  const written = Object.entries(row.call.secrets);
  if (written.length === 0) return row;
  const secrets = written.flatMap(([name, text]): [string, string][] => {
    const changed = change(text, aboutOf(row, name));
    return changed === null ? [] : [[name, changed]];
  });
  return { ...row, call: { ...row.call, secrets: Object.fromEntries(secrets) } };
};

/** The row as it is stored: what callers typed in confidence can be read by nobody. */
export const sealSecrets = (row: CallRow, seal: Seal): CallRow => withSecrets(row, seal.close);

/** The row as the engine needs it. */
export const openSecrets = (row: CallRow, seal: Seal): CallRow => withSecrets(row, seal.open);

/** A change as it is stored. */
export const sealChange = (change: Change, seal: Seal): Change =>
  change.row === null ? change : { ...change, row: sealSecrets(change.row, seal) };
