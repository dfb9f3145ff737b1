import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { TaskError } from '../taskError.ts';
import type { Deployment, DeployStep } from './deployment.ts';
import { neededValue } from './neededValue.ts';

const keyBytes = 32;
const onlyForUs = 0o600;
/** A right that was given a moment ago can take this long to be known everywhere. */
const longestWaitMs = 600_000;
const waitMs = 15_000;

const random = (encoding: 'base64' | 'base64url'): string =>
  randomBytes(keyBytes).toString(encoding);

/** What is made where it is missing; what is there is never written over. */
const makers: Readonly<Record<string, () => string>> = {
  'hash-key': () => `1:${random('base64')}`,
  'webhook-secrets': () => `whsec_${random('base64')}`,
  'event-grid-keys': () => random('base64url'),
};

const isMissing = (said: string): boolean =>
  /SecretNotFound|was not found in this key vault/i.test(said);
const isForbidden = (said: string): boolean =>
  /Forbidden|ForbiddenByRbac|not authorized/i.test(said);

const hasSecret = async (deployment: Deployment, vault: string, name: string): Promise<boolean> => {
  const { tryAz, say, sleep } = deployment;
  const named = ['--vault-name', vault, '--name', name, '--query', 'id'];
  for (let waited = 0; ; waited += waitMs) {
    const { code, stderr } = await tryAz(['keyvault', 'secret', 'show', ...named]);
    if (code === 0) return true;
    if (isMissing(stderr)) return false;
    if (!isForbidden(stderr) || waited >= longestWaitMs) {
      throw new TaskError(`The secret ${name} of ${vault} cannot be read: ${stderr.trim()}`);
    }
    if (waited === 0) say('  The right to write secrets is not known everywhere yet; waiting.');
    await sleep(waitMs);
  }
};

/** By a file that only we can read: everybody on the machine sees what a command line says. */
const putSecret = async ({ az }: Deployment, vault: string, name: string, value: string) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'switchboard-'));
  const file = path.join(folder, 'value');
  try {
    await writeFile(file, value, { mode: onlyForUs });
    const named = ['--vault-name', vault, '--name', name, '--query', 'id'];
    const args = ['keyvault', 'secret', 'set', ...named, '--file', file, '--encoding', 'utf-8'];
    await az(z.string(), args);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Makes the secrets of our own that the vault does not have yet, and shows none of them. */
export const secrets: DeployStep = async (deployment) => {
  const vault = neededValue(deployment.env, 'KEY_VAULT');
  for (const [name, make] of Object.entries(makers)) {
    const isThere = await hasSecret(deployment, vault, name);
    if (!isThere) await putSecret(deployment, vault, name, make());
    deployment.say(`  ${name}: ${isThere ? 'there already' : 'made'}`);
  }
  return {};
};
