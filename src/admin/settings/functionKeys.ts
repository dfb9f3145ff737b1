import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Whether the host knows of a change already; where it does not, the command that tells it. */
export type KeyChange = Readonly<{ isSet: boolean; command: string }>;

/** The keys by which the Functions host lets requests in. */
export type FunctionKeys = Readonly<{
  set: (name: string, key: string) => Promise<KeyChange>;
  remove: (name: string) => Promise<KeyChange>;
}>;

const timeoutMs = 5_000;
const app = '--resource-group <group> --name <app>';

const masterKey = async (root: string): Promise<string | null> => {
  const file = path.join(root, '.local', 'host', 'keys.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  // Nobody but the host that runs here writes this file.
  return text === null ? null : (JSON.parse(text) as { master: string }).master;
};

/** Asks a host's own API for keys, as the one of Azure has it; whether it has done so. */
const ask = async (root: string, host: string, name: string, value: string | null) => {
  const master = await masterKey(root);
  const response = await fetch(`${host}/admin/host/functionkeys/${name}`, {
    method: value === null ? 'DELETE' : 'PUT',
    headers: {
      'content-type': 'application/json',
      ...(master !== null && { 'x-functions-key': master }),
    },
    ...(value !== null && { body: JSON.stringify({ name, value }) }),
    signal: AbortSignal.timeout(timeoutMs),
  }).catch(() => null);
  return response?.ok === true;
};

/**
 * The keys of the host that runs on this machine, under `root`; with null those of an app in Azure,
 * which only its owner can change.
 */
export const functionKeysOf = (root: string, host: string | null): FunctionKeys => ({
  set: async (name, key) => ({
    isSet: host !== null && (await ask(root, host, name, key)),
    command:
      `az functionapp keys set ${app} --key-type functionKeys --key-name ${name} ` +
      `--key-value ${key}`,
  }),
  remove: async (name) => ({
    isSet: host !== null && (await ask(root, host, name, null)),
    command: `az functionapp keys delete ${app} --key-type functionKeys --key-name ${name}`,
  }),
});
