import { setImmediate } from 'node:timers/promises';

export type Cancel = () => void;

/** The simulator's time: real time plus what `advance` added. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly iso: () => string;
  /** Runs the task once, that many milliseconds from now; tasks of one instant run in order. */
  readonly after: (delayMs: number, task: () => void) => Cancel;
  /** Moves time forward and runs what falls due, each task at its own instant. */
  readonly advance: (ms: number) => Promise<void>;
  /** Forgets every task. */
  readonly stop: () => void;
};

/** Steps of the machine's own clock must not move the simulator's. */
const startMs = Date.now() - performance.now();

type Timer = { readonly dueMs: number; readonly order: number; readonly task: () => void };

const isBefore = (a: Timer, b: Timer): boolean =>
  a.dueMs < b.dueMs || (a.dueMs === b.dueMs && a.order < b.order);

function earliestOf(timers: ReadonlySet<Timer>, limitMs: number): Timer | undefined {
  let first: Timer | undefined;
  for (const timer of timers) {
    if (timer.dueMs <= limitMs && (first === undefined || isBefore(timer, first))) first = timer;
  }
  return first;
}

function runTask({ task }: Timer, onError: (error: unknown) => void): void {
  try {
    task();
  } catch (error) {
    onError(error);
  }
}

/** A clock of its own; `onError` hears of a task that threw, and the other tasks still run. */
export function createClock(onError: (error: unknown) => void): Clock {
  const timers = new Set<Timer>();
  let offsetMs = 0;
  let order = 0;
  let alarm: NodeJS.Timeout | undefined;
  let stopped = false;

  const now = (): number => startMs + performance.now() + offsetMs;

  const run = (timer: Timer): void => {
    timers.delete(timer);
    runTask(timer, onError);
  };

  const arm = (): void => {
    clearTimeout(alarm);
    const next = stopped ? undefined : earliestOf(timers, Number.POSITIVE_INFINITY);
    if (next) alarm = setTimeout(ring, Math.max(0, Math.ceil(next.dueMs - now())));
  };

  const ring = (): void => {
    const limitMs = now();
    for (let timer = earliestOf(timers, limitMs); timer; timer = earliestOf(timers, limitMs))
      run(timer);
    arm();
  };

  const after = (delayMs: number, task: () => void): Cancel => {
    if (stopped) return () => undefined;
    order += 1;
    const timer: Timer = { dueMs: now() + Math.max(0, delayMs), order, task };
    timers.add(timer);
    arm();
    return () => {
      if (timers.delete(timer)) arm();
    };
  };

  const advance = async (ms: number): Promise<void> => {
    // What was begun before the move, and still waits for a promise, belongs to the time before it.
    await setImmediate();
    const endMs = now() + ms;
    for (let timer = earliestOf(timers, endMs); timer; timer = earliestOf(timers, endMs)) {
      offsetMs += Math.max(0, timer.dueMs - now());
      run(timer);
      // What the task set going by promises may add tasks that are due before the end.
      await setImmediate();
    }
    offsetMs += Math.max(0, endMs - now());
    arm();
  };

  const stop = (): void => {
    stopped = true;
    timers.clear();
    clearTimeout(alarm);
  };

  return { now, iso: () => new Date(now()).toISOString(), after, advance, stop };
}
