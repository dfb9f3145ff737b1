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

type Timer = { readonly dueMs: number; readonly order: number; readonly task: () => void };

/** What is due, earliest first; tasks of one instant stand in the order of their making. */
type Agenda = {
  readonly add: (dueMs: number, task: () => void) => Timer;
  readonly delete: (timer: Timer) => boolean;
  readonly earliest: (limitMs: number) => Timer | undefined;
  /** Runs the task, once. */
  readonly run: (timer: Timer) => void;
  readonly clear: () => void;
};

const isBefore = (a: Timer, b: Timer): boolean =>
  a.dueMs < b.dueMs || (a.dueMs === b.dueMs && a.order < b.order);

function createAgenda(onError: (error: unknown) => void): Agenda {
  const timers = new Set<Timer>();
  let order = 0;
  return {
    add: (dueMs, task) => {
      order += 1;
      const timer = { dueMs, order, task };
      timers.add(timer);
      return timer;
    },
    delete: (timer) => timers.delete(timer),
    earliest: (limitMs) => {
      let first: Timer | undefined;
      for (const timer of timers) {
        if (timer.dueMs <= limitMs && (!first || isBefore(timer, first))) first = timer;
      }
      return first;
    },
    run: (timer) => {
      timers.delete(timer);
      try {
        timer.task();
      } catch (error) {
        onError(error);
      }
    },
    clear: () => timers.clear(),
  };
}

/** Steps of the machine's own clock must not move the simulator's. */
const startMs = Date.now() - performance.now();

/** A clock of its own; `onError` hears of a task that threw, and the other tasks still run. */
export function createClock(onError: (error: unknown) => void): Clock {
  const agenda = createAgenda(onError);
  let offsetMs = 0;
  let alarm: NodeJS.Timeout | undefined;
  let stopped = false;

  const now = (): number => startMs + performance.now() + offsetMs;

  const arm = (): void => {
    clearTimeout(alarm);
    const next = stopped ? undefined : agenda.earliest(Number.POSITIVE_INFINITY);
    if (next) alarm = setTimeout(ring, Math.max(0, Math.ceil(next.dueMs - now())));
  };
  const ring = (): void => {
    const limitMs = now();
    const next = (): Timer | undefined => agenda.earliest(limitMs);
    for (let timer = next(); timer; timer = next()) agenda.run(timer);
    arm();
  };
  const after = (delayMs: number, task: () => void): Cancel => {
    if (stopped) return () => undefined;
    const timer = agenda.add(now() + Math.max(0, delayMs), task);
    arm();
    return () => {
      if (agenda.delete(timer)) arm();
    };
  };
  const advance = async (ms: number): Promise<void> => {
    // What was begun before the move, and still waits for a promise, belongs to the time before it.
    await setImmediate();
    const endMs = now() + ms;
    for (let timer = agenda.earliest(endMs); timer; timer = agenda.earliest(endMs)) {
      offsetMs += Math.max(0, timer.dueMs - now());
      agenda.run(timer);
      // What the task set going by promises may add tasks that are due before the end.
      await setImmediate();
    }
    offsetMs += Math.max(0, endMs - now());
    arm();
  };
  const stop = (): void => {
    stopped = true;
    agenda.clear();
    clearTimeout(alarm);
  };
  return { now, iso: () => new Date(now()).toISOString(), after, advance, stop };
}
