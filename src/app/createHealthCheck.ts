import { setTimeout as sleep } from 'node:timers/promises';

/** One part that must be there; it throws when it is not. */
export type Check = () => Promise<unknown>;

export type HealthOptions = Readonly<{
  checks: Readonly<Record<string, Check>>;
  now: () => number;
  timeoutMs?: number;
  maxAgeMs?: number;
}>;

const defaultTimeoutMs = 2_000;
const defaultMaxAgeMs = 5_000;

const isDown = async (check: Check, timeoutMs: number): Promise<boolean> => {
  const abort = new AbortController();
  const late = sleep(timeoutMs, true, { signal: abort.signal }).catch(() => true);
  const result = check().then(
    () => false,
    () => true,
  );
  const down = await Promise.race([result, late]);
  abort.abort();
  return down;
};

/** Finds out which parts are down; the answer stands for a while, so that asking costs nothing. */
export const createHealthCheck = (options: HealthOptions): (() => Promise<readonly string[]>) => {
  const { checks, now, timeoutMs = defaultTimeoutMs, maxAgeMs = defaultMaxAgeMs } = options;
  let last: Readonly<{ at: number; down: Promise<readonly string[]> }> | null = null;
  const look = async (): Promise<readonly string[]> => {
    const parts = Object.entries(checks);
    const down = await Promise.all(parts.map(([, check]) => isDown(check, timeoutMs)));
    return parts.filter((_, at) => down[at]).map(([name]) => name);
  };
  return () => {
    if (last === null || now() - last.at >= maxAgeMs) last = { at: now(), down: look() };
    return last.down;
  };
};
