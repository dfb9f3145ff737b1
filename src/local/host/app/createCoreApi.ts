import type {
  CoreLog,
  FunctionCallback,
  FunctionMetadata,
  HookCallback,
  ProgrammingModel,
} from './coreTypes.ts';
import type { Hooks } from './createHooks.ts';
import { Disposable } from './disposable.ts';

/** The release of the real host and worker whose behaviour this one follows. */
export const hostVersion = '4.1052.200';
const workerVersion = '3.14.1';

export type RegisteredFunction = Readonly<{
  metadata: FunctionMetadata;
  callback: FunctionCallback;
}>;

export type CoreApi = ReturnType<typeof createCoreApi>;

const systemError = (message: string): Error =>
  Object.assign(new Error(message), { isAzureFunctionsSystemError: true });

/**
 * The object that `require('@azure/functions-core')` gives to the library, as `core`, and what the
 * app has told it. After `lock()` no function can be added any more.
 */
export function createCoreApi(hooks: Hooks, log: CoreLog) {
  const functions = new Map<string, RegisteredFunction>();
  let model: ProgrammingModel | undefined;
  let locked = false;

  function registerFunction(metadata: FunctionMetadata, callback: FunctionCallback): Disposable {
    if (locked) throw systemError('A function can only be registered during app startup.');
    const id = metadata.functionId ?? metadata.name;
    if (functions.has(id)) {
      throw systemError(`A function with id "${id}" has already been registered.`);
    }
    functions.set(id, { metadata, callback });
    return new Disposable(() => functions.delete(id));
  }

  const core = {
    version: workerVersion,
    hostVersion,
    Disposable,
    setProgrammingModel: (given: ProgrammingModel) => {
      model = given;
    },
    getProgrammingModel: () => model,
    registerFunction,
    registerHook: (name: string, callback: HookCallback) => hooks.add(name, callback),
    log: hooks.throughLogHooks(log, () => undefined),
  };

  return {
    core,
    functions: (): readonly RegisteredFunction[] => [...functions.values()],
    model: () => model,
    lock: () => {
      locked = true;
    },
  };
}
