import { HostStartError } from '../hostStartError.ts';
import type { Environment } from './loadLocalSettings.ts';

const placeholder = /%([^%]+)%/g;

/** Replaces each `%NAME%` with that setting; `where` names the function in the error. */
export function resolveSettings(text: string, env: Environment, where: string): string {
  return text.replace(placeholder, (_whole, name: string) => {
    const value = env[name];
    if (value !== undefined) return value;
    throw new HostStartError(
      `${where}: the setting ${name} in "${text}" has no value. ` +
        'Set it in local.settings.json or in the environment.',
    );
  });
}
