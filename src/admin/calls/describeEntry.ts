import type { TimelineEntry } from '../../http/toTimeline.ts';

/** What happened or was done, how it went, and whether that was as it should be. */
export type Described = Readonly<{ what: string; how: string; isBad: boolean }>;

const list = (value: unknown): string => (Array.isArray(value) ? value.join(' ') : '');

/** `TransferFailed` → `transfer failed`. */
const inWords = (kind: string): string => kind.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

const detailOf = ({ kind, keys, words, key, parties, cause }: TimelineEntry): string => {
  if (kind === 'KeysPressed') return list(keys);
  if (kind === 'WordsSpoken') return `“${String(words)}” (key ${String(key)})`;
  if (kind === 'ParticipantsChanged') return list(parties);
  return cause === undefined ? '' : inWords(String(cause));
};

/** Commands have a result, events have none. */
export const describeEntry = (entry: TimelineEntry): Described => {
  const { kind, result, command, ms } = entry;
  if (result === undefined) {
    return { what: inWords(kind), how: detailOf(entry), isBad: kind.endsWith('Failed') };
  }
  const isBad = result === 'failed' || result === 'unknown';
  return {
    what: `→ ${inWords(kind)}`,
    how: `${String(result)} in ${String(ms)} ms (command ${String(command)})`,
    isBad,
  };
};
