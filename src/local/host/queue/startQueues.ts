import type { Invoke } from '../app/createInvoker.ts';
import type { HostFunction } from '../app/hostFunction.ts';
import type { QueueTrigger } from '../app/toTrigger.ts';
import type { Log } from '../createLog.ts';
import { errorMessage } from '../errorMessage.ts';
import { HostStartError } from '../hostStartError.ts';
import type { QueueConfig } from '../settings/loadHostConfig.ts';
import type { Environment } from '../settings/loadLocalSettings.ts';
import { resolveSettings } from '../settings/resolveSettings.ts';
import { connectionString } from './connectionString.ts';
import type { ProcessMessage } from './processMessage.ts';
import { runQueue } from './runQueue.ts';

export type QueueRuntime = Readonly<{
  config: QueueConfig;
  env: Environment;
  invoke: Invoke;
  log: Log;
  stopping: AbortSignal;
}>;

function isQueue(fn: HostFunction): fn is HostFunction<QueueTrigger> {
  return fn.trigger.kind === 'queue' && !fn.disabled;
}

async function open(
  fn: HostFunction<QueueTrigger>,
  runtime: QueueRuntime,
): Promise<ProcessMessage> {
  const { config, env, invoke, log } = runtime;
  const where = `Function ${fn.name}`;
  const connection = connectionString(fn.trigger.connection, env, where);
  const name = resolveSettings(fn.trigger.queueName, env, where).toLowerCase();
  // The storage client takes a tenth of a second to load, which only these apps shall pay.
  const { openQueue } = await import('./openQueue.ts');
  try {
    return {
      queue: openQueue(connection, name),
      config,
      run: (invocation) => invoke(fn, invocation),
      warn: (message) => log('warning', fn.name, message),
    };
  } catch (thrown) {
    const why = errorMessage(thrown);
    throw new HostStartError(`${where}: its storage connection cannot be used: ${why}`);
  }
}

/** Starts polling for every queue function; the promises end once the host stops. */
export async function startQueues(
  functions: readonly HostFunction[],
  runtime: QueueRuntime,
): Promise<readonly Promise<void>[]> {
  const opened = await Promise.all(functions.filter(isQueue).map((fn) => open(fn, runtime)));
  return opened.map((parts) => runQueue(parts, runtime.stopping));
}
