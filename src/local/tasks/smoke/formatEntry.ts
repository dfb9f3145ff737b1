const msPerSecond = 1000;
const width = 8;

type Entry = Readonly<{ at: string; kind: string; [name: string]: unknown }>;

/** A moment of a call, in seconds since the call began. */
export const sinceStart = (createdAt: string, at: string): string => {
  const seconds = (Date.parse(at) - Date.parse(createdAt)) / msPerSecond;
  return `${seconds.toFixed(2)} s`.padStart(width);
};

/** A line of a call's timeline, for people. */
export const formatEntry = (createdAt: string, entry: Entry): string => {
  const { at, kind, result, ms, note } = entry;
  const parts = [
    kind,
    ...(typeof result === 'string' ? [result] : []),
    ...(typeof ms === 'number' ? [`(${ms} ms)`] : []),
    ...(typeof note === 'string' ? [note] : []),
  ];
  return `${sinceStart(createdAt, at)}  ${parts.join(' ')}`;
};
