import type { Instant } from '../engine/ids.ts';
import type { Log } from './ports.ts';

/** An operator waits this long at most until his change is known everywhere. */
const maxAgeMs = 5_000;

export type RefreshedOptions<Value> = Readonly<{
  /** What is read, for people: "the switches". */
  what: string;
  read: () => Promise<Value>;
  /** What is taken to stand there as long as nothing could be read; null where that is an error. */
  atFirst: Value | null;
  now: () => Instant;
  log: Log;
}>;

/**
 * Something that operators change now and then, read at most every 5 s and by one reader at a
 * time. When it cannot be read, what was known last goes on.
 * @throws whatever `read` throws, before anything is known
 */
export const createRefreshed = <Value>(
  options: RefreshedOptions<Value>,
): (() => Promise<Value>) => {
  const { what, read, now, log } = options;
  let known = options.atFirst;
  let readAt: Instant | null = null;
  let reading: Promise<Value> | null = null;

  const refresh = async (): Promise<Value> => {
    const startedAt = now();
    try {
      known = await read();
    } catch (error) {
      if (known === null) throw error;
      log('warn', `${what} could not be read; those known last go on`, { why: String(error) });
    } finally {
      reading = null;
    }
    readAt = startedAt;
    return known;
  };

  return async () => {
    const isFresh = readAt !== null && now() - readAt < maxAgeMs;
    if (isFresh && known !== null) return known;
    reading ??= refresh();
    return reading;
  };
};
