import type { TimelineEntry } from '../../http/toTimeline.ts';

/** What happened or was done, how it went, and whether that was as it should be. */
export type Described = Readonly<{ what: string; how: string; isBad: boolean }>;

const longest = 24;
const keptOfEachEnd = 8;

/** Identities of the provider are long, and two of one call differ at their ends. */
const shorten = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, keptOfEachEnd)}…${text.slice(-keptOfEachEnd)}`;

const list = (value: unknown): string =>
  Array.isArray(value) ? value.map((item) => shorten(String(item))).join(' ') : '';

/** `TransferFailed` → `transfer failed`. */
const inWords = (kind: string): string => kind.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/** Events that tell of something that should have gone otherwise. */
const bad = /(Failed|Refused|Lost|NotJoined)$/;

const detailOf = (entry: TimelineEntry): string => {
  const { keys, key, words, status, ms, parties, cause } = entry;
  const told = [
    list(keys),
    words === undefined ? '' : `“${String(words)}”`,
    key === undefined ? '' : `key ${String(key)}`,
    status === undefined ? '' : `status ${String(status)}`,
    ms === undefined ? '' : `${String(ms)} ms`,
    list(parties),
    cause === undefined ? '' : inWords(String(cause)),
  ];
  return told.filter((text) => text !== '').join(', ');
};

/** Commands have a result, events have none. */
export const describeEntry = (entry: TimelineEntry): Described => {
  const { kind, result, command, ms } = entry;
  if (result === undefined) {
    return { what: inWords(kind), how: detailOf(entry), isBad: bad.test(kind) };
  }
  const isBad = result === 'failed' || result === 'unknown';
  return {
    what: `→ ${inWords(kind)}`,
    how: `${String(result)} in ${String(ms)} ms (command ${String(command)})`,
    isBad,
  };
};
