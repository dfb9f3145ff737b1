import { HostStartError } from '../hostStartError.ts';
import type { Environment } from '../settings/loadLocalSettings.ts';
import type { Capabilities, ProgrammingModel } from './coreTypes.ts';
import type { CoreApi } from './createCoreApi.ts';
import type { Hooks } from './createHooks.ts';
import { entryFiles } from './entryFiles.ts';
import { type HostFunction, hostFunction } from './hostFunction.ts';
import { installCoreModule } from './installCoreModule.ts';
import { loadEntry } from './loadEntry.ts';

export type LoadedApp = Readonly<{
  /** By name, the order in which the real host tries their routes. */
  functions: readonly HostFunction[];
  model: ProgrammingModel;
}>;

/** How the real worker announces what it sends and takes; the library may add to it. */
const capabilities: Capabilities = {
  RawHttpBodyBytes: 'true',
  RpcHttpBodyOnly: 'true',
  RpcHttpTriggerMetadataRemoved: 'true',
  UseNullableValueDictionaryForHttp: 'true',
  TypedDataCollection: 'true',
};

function byName(a: HostFunction, b: HostFunction): number {
  const [first, second] = [a.name.toLowerCase(), b.name.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}

async function refuseStreaming(model: ProgrammingModel): Promise<void> {
  const announced = await model.getCapabilities?.({ ...capabilities });
  if (announced?.HttpUri === undefined) return;
  throw new HostStartError(
    'The app turns on enableHttpStream, which the embedded host does not do. ' +
      'Turn it off, or run the Core Tools instead: npm start -- --func',
  );
}

/** Loads the app in the given folder as the real worker does: entry files, start hooks, lock. */
export async function loadApp(
  root: string,
  env: Environment,
  api: CoreApi,
  hooks: Hooks,
): Promise<LoadedApp> {
  const entries = entryFiles(root);
  installCoreModule(api.core);
  for (const entry of entries) await loadEntry(entry, root);
  const model = api.model();
  if (model === undefined) {
    throw new HostStartError(
      'The app registered no function. Does its entry file import every function, and is ' +
        '@azure/functions-core left external in its bundle?',
    );
  }
  const { hookData, appHookData } = hooks;
  await hooks.run('appStart', { hookData, appHookData, functionAppDirectory: root });
  api.lock();
  await refuseStreaming(model);
  const functions = api.functions().map((registered) => hostFunction(registered, env));
  return { functions: functions.sort(byName), model };
}
