import type { Log } from '../createLog.ts';
import type { ProgrammingModel } from './coreTypes.ts';
import type { Hooks } from './createHooks.ts';
import type { RunOnce } from './createInvoker.ts';
import { invokeOnce } from './invokeOnce.ts';

/** One run of a function, whose own log lines carry its name. */
export function createLoggedRun(model: ProgrammingModel, hooks: Hooks, log: Log): RunOnce {
  return (fn, request) =>
    invokeOnce(model, hooks, fn, request, (level, _category, message) =>
      log(level, fn.name, message, 'user'),
    );
}
