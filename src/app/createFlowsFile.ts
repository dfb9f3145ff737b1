import { readFileSync, statSync } from 'node:fs';
import type { Log } from '../calls/ports.ts';
import type { FlowSet } from '../flow/flowSet.ts';

export type FlowsFileOptions = Readonly<{
  path: string;
  /** Whether to look for changes, as on a developer's machine. */
  isWatched: boolean;
  now: () => number;
  log: Log;
}>;

const checkEveryMs = 1_000;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const read = (path: string): FlowSet => {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const isFlowSet =
    isObject(value) &&
    'flows' in value &&
    isObject(value.flows) &&
    'routes' in value &&
    Array.isArray(value.routes);
  if (!isFlowSet) throw new Error('it does not hold `flows` and `routes`');
  // The build has written the file, from flows that it has checked.
  return value as FlowSet;
};

const versionOf = (path: string): string => {
  const { mtimeMs, size } = statSync(path);
  return `${mtimeMs} ${size}`;
};

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/**
 * The compiled flows. They are read now, and again when the file changes if it is watched; a
 * change for the worse is logged, and the flows stay as they were.
 * @throws Error when there is nothing to begin with
 */
export const createFlowsFile = (options: FlowsFileOptions): (() => FlowSet) => {
  const { path, isWatched, now, log } = options;
  let version = '';
  let checkedAt = now();
  let flows: FlowSet;
  try {
    version = versionOf(path);
    flows = read(path);
  } catch (error) {
    throw new Error(`${path} cannot be read (${messageOf(error)}). Build it: npm run build`);
  }
  const refresh = (): void => {
    try {
      const found = versionOf(path);
      if (found === version) return;
      version = found;
      flows = read(path);
      log('info', 'the flows were read again', { flows: Object.keys(flows.flows).join(', ') });
    } catch (error) {
      log('warn', 'the flows could not be read again', { why: messageOf(error) });
    }
  };
  return () => {
    if (isWatched && now() - checkedAt >= checkEveryMs) {
      checkedAt = now();
      refresh();
    }
    return flows;
  };
};
