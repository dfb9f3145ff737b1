import type { HostFunction } from '../app/hostFunction.ts';
import type { QueueTrigger } from '../app/toTrigger.ts';
import { openQueueFunction, type QueueRuntime } from './openQueueFunction.ts';
import { runQueue } from './runQueue.ts';

function isQueue(fn: HostFunction): fn is HostFunction<QueueTrigger> {
  return fn.trigger.kind === 'queue' && !fn.disabled;
}

/** Starts polling for every queue function; the promises end once the host stops. */
export async function startQueues(
  functions: readonly HostFunction[],
  runtime: QueueRuntime,
): Promise<readonly Promise<void>[]> {
  const opening = functions.filter(isQueue).map((fn) => openQueueFunction(fn, runtime));
  const opened = await Promise.all(opening);
  return opened.map((parts) => runQueue(parts, runtime.stopping));
}
