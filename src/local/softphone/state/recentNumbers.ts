const kept = 5;

/** The numbers that were dialled last, newest first, each once. */
export const withRecent = (recent: readonly string[], number: string): readonly string[] =>
  [number, ...recent.filter((each) => each !== number)].slice(0, kept);

/** What was remembered of them. */
export const readRecent = (text: string | null): readonly string[] => {
  try {
    const read: unknown = JSON.parse(text ?? '[]');
    const isText = (one: unknown): one is string => typeof one === 'string' && one.length < 64;
    return Array.isArray(read) ? read.filter(isText).slice(0, kept) : [];
  } catch {
    // Somebody else's text under our name.
    return [];
  }
};
