import type { CoreLog, HookCallback, LogLevel } from './coreTypes.ts';
import { Disposable } from './disposable.ts';

const hookNames = ['preInvocation', 'postInvocation', 'appStart', 'appTerminate', 'log'] as const;
export type HookName = (typeof hookNames)[number];

export type Hooks = Readonly<{
  /** Shared by all hooks of the app, as the worker shares it. */
  appHookData: Record<string, unknown>;
  /** The data of the hooks that belong to no invocation. */
  hookData: Record<string, unknown>;
  add(name: string, callback: HookCallback): Disposable;
  /** Runs the hooks of that name in the order of their registration; a throw ends the row. */
  run(name: HookName, context: object): Promise<void>;
  /** The given log, with every message passed through the app's log hooks first. */
  throughLogHooks(log: CoreLog, invocationContext: () => unknown): CoreLog;
}>;

function hookNameOf(name: string): HookName {
  const known = hookNames.find((hook) => hook === name);
  if (known !== undefined) return known;
  // The library recognises an old host by this mark and says so to the developer.
  const error = new RangeError(`Unrecognized hook "${name}"`);
  throw Object.assign(error, { isAzureFunctionsSystemError: true });
}

/** The hooks an app registers through the library: `app.hook.preInvocation` and its brothers. */
export function createHooks(): Hooks {
  const callbacks: Record<HookName, HookCallback[]> = {
    preInvocation: [],
    postInvocation: [],
    appStart: [],
    appTerminate: [],
    log: [],
  };
  const appHookData: Record<string, unknown> = {};
  const hookData: Record<string, unknown> = {};

  return {
    appHookData,
    hookData,
    add(name, callback) {
      const list = callbacks[hookNameOf(name)];
      list.push(callback);
      return new Disposable(() => {
        const at = list.indexOf(callback);
        if (at >= 0) list.splice(at, 1);
      });
    },
    async run(name, context) {
      for (const callback of callbacks[name]) await callback(context);
    },
    throughLogHooks(log, invocationContext) {
      return (level, category, message) => {
        if (callbacks.log.length === 0) return log(level, category, message);
        const entry: { level: LogLevel; message: string } = { level, message };
        const shared = { hookData, appHookData, category, invocationContext: invocationContext() };
        const context = Object.assign(entry, shared);
        for (const callback of callbacks.log) callback(context);
        log(context.level, category, context.message);
      };
    },
  };
}
