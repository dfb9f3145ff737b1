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

export type QueueRuntime = Readonly<{
  config: QueueConfig;
  env: Environment;
  invoke: Invoke;
  log: Log;
  stopping: AbortSignal;
}>;

/**
 * Finds the queue of a function, without asking whether it exists. A missing setting or a
 * connection string that cannot be read is a HostStartError.
 */
export async function openQueueFunction(
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
