import { HostStartError } from '../hostStartError.ts';
import type { Environment } from '../settings/loadLocalSettings.ts';

const defaultConnection = 'AzureWebJobsStorage';

function identityBased(env: Environment, name: string): boolean {
  return Object.keys(env).some((key) => key.startsWith(`${name}__`));
}

/**
 * The connection string behind a binding's `connection`: the setting of that name, or of that name
 * after `AzureWebJobs`; none given means `AzureWebJobsStorage`.
 */
export function connectionString(connection: string, env: Environment, where: string): string {
  const name = connection === '' ? defaultConnection : connection;
  const names = [name, `AzureWebJobs${name}`];
  const found = names.map((key) => env[key]).find((value) => value !== undefined && value !== '');
  if (found !== undefined) return found;
  const hint = names.some((key) => identityBased(env, key))
    ? 'is set up for a managed identity, which a local host does not have: set a connection string'
    : 'is not set: for Azurite set it to UseDevelopmentStorage=true';
  throw new HostStartError(`${where}: the connection setting ${name} ${hint}.`);
}
