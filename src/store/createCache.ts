/** What was used last, up to a number of entries. */
export type Cache<Key, Value> = Readonly<{
  get: (key: Key) => Value | undefined;
  set: (key: Key, value: Value) => void;
}>;

/** A cache that forgets what was not used for the longest time once it holds more than `limit`. */
export const createCache = <Key, Value>(limit: number): Cache<Key, Value> => {
  // A Map keeps the order of insertion, so its first key is the one that was not used for longest.
  const entries = new Map<Key, Value>();
  const set = (key: Key, value: Value): void => {
    entries.delete(key);
    entries.set(key, value);
    if (entries.size <= limit) return;
    for (const oldest of entries.keys()) {
      entries.delete(oldest);
      return;
    }
  };
  return {
    get: (key) => {
      const value = entries.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
  };
};
