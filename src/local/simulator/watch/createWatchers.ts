import type { Line } from '../calls/model.ts';

export type Watcher = {
  /** Something changed for this phone. */
  readonly changed: (line: Line) => void;
  /** Something passed between the service and the app about the call of this correlation id. */
  readonly passed: (correlationId: string) => void;
  /** A handset came, went or changed. */
  readonly handsets: () => void;
  /** A number was bought or released. */
  readonly numbers: () => void;
};

/** Everybody who watches all calls at once, as one watcher. */
export type Watchers = Watcher & {
  readonly add: (id: string, watcher: Watcher) => void;
  readonly remove: (id: string) => void;
  readonly has: (id: string) => boolean;
  readonly count: () => number;
};

export function createWatchers(): Watchers {
  const watchers = new Map<string, Watcher>();
  return {
    add: (id, watcher) => {
      watchers.set(id, watcher);
    },
    remove: (id) => {
      watchers.delete(id);
    },
    has: (id) => watchers.has(id),
    count: () => watchers.size,
    changed: (line) => {
      for (const watcher of watchers.values()) watcher.changed(line);
    },
    passed: (correlationId) => {
      for (const watcher of watchers.values()) watcher.passed(correlationId);
    },
    handsets: () => {
      for (const watcher of watchers.values()) watcher.handsets();
    },
    numbers: () => {
      for (const watcher of watchers.values()) watcher.numbers();
    },
  };
}
