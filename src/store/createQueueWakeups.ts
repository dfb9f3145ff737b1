import type { Wakeups } from '../calls/ports.ts';
import type { QueueClientFor } from './createQueueClients.ts';
import { runOperation } from './runOperation.ts';
import { toWakeup } from './toWakeup.ts';
import { toWakeupTimes } from './toWakeupTimes.ts';

const timers = 'call-timers';
const requests = 'call-requests';
const callsDue = 'calls-due';
const queueRuns = 'queue-runs';
const notices = 'call-notices';
/** A caller waits for the answer, so a message that nobody has taken by then is of no use. */
const requestLifeSeconds = 300;
/** How late a message may still have notices sent: longer than any outage that is hoped for. */
const noticeLifeSeconds = 7 * 24 * 3_600;
const msPerSecond = 1_000;

type Options = Readonly<{ visibilityTimeout: number; messageTimeToLive: number }>;

/**
 * Wakes calls by messages `{"id","n","at"}` of the queue `call-timers` and those to be dialled by
 * `{"id","dueAt"}` of `calls-due`, has calls cancelled by `{"id","cancel"}` of `call-timers` and
 * requests sent by `{"id","n","at"}` of `call-requests`, and notices by `{"id","at"}` of
 * `call-notices`; a queue of callers is looked after by `{"queue","at"}` of `queue-runs`. `at` only
 * tells how old a queue is. A message may come twice, and a timer's after seven days at the latest,
 * so whoever is woken looks into the row.
 * @throws StorageError when storage itself fails
 */
export const createQueueWakeups = (queues: QueueClientFor): Wakeups => {
  const send = async (queue: string, text: string, options: Options): Promise<void> => {
    const client = queues(queue);
    await runOperation({
      what: `send to ${queue}`,
      run: (abortSignal) => client.sendMessage(text, { ...options, abortSignal }),
      repeatable: true,
      create: (abortSignal) => client.createIfNotExists({ abortSignal }),
    });
  };
  return {
    wake: (id, n, at, now) => {
      const { text, ...times } = toWakeup(id, n, at, now);
      return send(timers, text, times);
    },
    dial: (id, dueAt, now) =>
      send(callsDue, JSON.stringify({ id, dueAt }), toWakeupTimes(dueAt, now)),
    cancel: (id) =>
      send(timers, JSON.stringify({ id, cancel: true }), {
        visibilityTimeout: 0,
        messageTimeToLive: requestLifeSeconds,
      }),
    request: (id, n, at) =>
      send(requests, JSON.stringify({ id, n, at }), {
        visibilityTimeout: 0,
        messageTimeToLive: requestLifeSeconds,
      }),
    runQueue: (name, at, now) =>
      send(queueRuns, JSON.stringify({ queue: name, at }), toWakeupTimes(at, now)),
    notify: (id, at, now) => {
      const visibilityTimeout = Math.max(0, Math.ceil((at - now) / msPerSecond));
      return send(notices, JSON.stringify({ id, at }), {
        visibilityTimeout,
        messageTimeToLive: visibilityTimeout + noticeLifeSeconds,
      });
    },
  };
};
