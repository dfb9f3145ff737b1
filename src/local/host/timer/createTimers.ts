import path from 'node:path';
import type { Invoke } from '../app/createInvoker.ts';
import type { HostFunction } from '../app/hostFunction.ts';
import type { TimerTrigger } from '../app/toTrigger.ts';
import { errorMessage } from '../errorMessage.ts';
import { HostStartError } from '../hostStartError.ts';
import type { Environment } from '../settings/loadLocalSettings.ts';
import { resolveSettings } from '../settings/resolveSettings.ts';
import { createTimer, type Timer } from './createTimer.ts';
import { statusFile } from './statusFile.ts';

function isTimer(fn: HostFunction): fn is HostFunction<TimerTrigger> {
  return fn.trigger.kind === 'timer';
}

/** Loaded only for an app with timers, which not every app has. */
async function scheduleOf(fn: HostFunction<TimerTrigger>, env: Environment) {
  const { parseNcrontab } = await import('./parseNcrontab.ts');
  const expression = resolveSettings(fn.trigger.schedule, env, `Function ${fn.name}`);
  try {
    const schedule = parseNcrontab(expression);
    schedule.next(new Date());
    return schedule;
  } catch (thrown) {
    throw new HostStartError(`Function ${fn.name}: ${errorMessage(thrown)}.`);
  }
}

/** The timers of the app by function name; a schedule that is wrong is a HostStartError. */
export async function createTimers(
  functions: readonly HostFunction[],
  folder: string,
  env: Environment,
  invoke: Invoke,
): Promise<ReadonlyMap<string, Timer>> {
  const timers = new Map<string, Timer>();
  for (const fn of functions.filter(isTimer)) {
    const schedule = await scheduleOf(fn, env);
    const monitored = fn.trigger.useMonitor && !schedule.subMinute;
    const file = monitored ? statusFile(path.join(folder, 'timers'), fn.name) : undefined;
    timers.set(fn.name, createTimer(fn, schedule, file, invoke));
  }
  return timers;
}
