import type { Call } from '../engine/call.ts';
import { createNumbers } from './figures/createNumbers.ts';
import { timesOf } from './figures/timesOf.ts';
import type { LoggedCall } from './readService.ts';

const msPerSecond = 1000;

/** Calls by what the logs can know of them, each as little as that takes. */
export type LoggedCalls = Iterable<LoggedCall> & Readonly<{ add: (call: Call) => void }>;

/** Calls by what the logs can know of them: none of those that never had a connection. */
export const createLoggedCalls = (): LoggedCalls => {
  const connections: string[] = [];
  const times = createNumbers();
  return {
    add: (call) => {
      if (call.connection === null) return;
      connections.push(call.connection);
      times.add(timesOf(call).talkMs ?? 0);
    },
    *[Symbol.iterator]() {
      const ms = times.values();
      for (const [n, connection] of connections.entries()) {
        yield { connection, seconds: (ms[n] ?? 0) / msPerSecond };
      }
    },
  };
};
