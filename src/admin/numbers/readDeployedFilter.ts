import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { isLoopback } from '../doctor/isLoopback.ts';

/** What is deployed, relative to the folder of the project. */
const deployment = 'infra/production.env';

/**
 * Whose calls the deployment of a resource announces, as raw ids. Null where it has no filter, or
 * is of another resource: a simulator has none.
 */
export const readDeployedFilter = async (
  root: string,
  endpoint: string,
): Promise<readonly string[] | null> => {
  if (isLoopback(endpoint) || !URL.canParse(endpoint)) return null;
  const text = await readFile(path.join(root, deployment), 'utf8').catch(() => '');
  const { ACS_NAME: deployed = '', CALLED_RAW_IDS: listed = '' } = parseEnv(text);
  const [name = ''] = new URL(endpoint).host.split('.');
  if (deployed !== '' && deployed.toLowerCase() !== name.toLowerCase()) return null;
  const rawIds = listed
    .split(',')
    .map((rawId) => rawId.trim())
    .filter((rawId) => rawId !== '');
  return rawIds.length > 0 ? rawIds : null;
};
