import { HostStartError } from '../hostStartError.ts';
import type { Environment } from '../settings/loadLocalSettings.ts';
import type { FunctionCallback, FunctionMetadata } from './coreTypes.ts';
import type { RegisteredFunction } from './createCoreApi.ts';
import { type Trigger, toTrigger } from './toTrigger.ts';

/** A function of the app, as the host sees it. */
export type HostFunction<T extends Trigger = Trigger> = Readonly<{
  name: string;
  metadata: FunctionMetadata;
  callback: FunctionCallback;
  trigger: T;
  disabled: boolean;
}>;

/** As the real host wants names; they also become names of files here. */
const validName = /^[a-z][a-z0-9_-]{0,127}$/i;
const isTrue = /^(1|true)$/i;

function isDisabled(name: string, env: Environment): boolean {
  return isTrue.test(
    env[`AzureWebJobs.${name}.Disabled`] ?? env[`AzureWebJobs_${name}_Disabled`] ?? '',
  );
}

/** Checks the bindings of a registered function, and reads the setting that may disable it. */
export function hostFunction(registered: RegisteredFunction, env: Environment): HostFunction {
  const { metadata, callback } = registered;
  const { name } = metadata;
  if (!validName.test(name)) {
    throw new HostStartError(
      `"${name}" cannot be the name of a function: it must begin with a letter and have only ` +
        'letters, digits, _ and -, at most 128.',
    );
  }
  return {
    name,
    metadata,
    callback,
    trigger: toTrigger(metadata),
    disabled: isDisabled(name, env),
  };
}
