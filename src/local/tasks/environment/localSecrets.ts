import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { TaskError } from '../taskError.ts';

const keyBytes = 32;
const ownerOnly = 0o600;
const schema = z.object({ hashKey: z.string().min(1) });

export type LocalSecrets = z.infer<typeof schema>;

/** What this machine alone knows, made once and kept in .local/secrets.json. */
export const localSecrets = async (root: string): Promise<LocalSecrets> => {
  const file = path.join(root, '.local', 'secrets.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text !== null) {
    try {
      return schema.parse(JSON.parse(text));
    } catch {
      throw new TaskError(`${file} does not hold the secrets of this machine. Delete it.`);
    }
  }
  const secrets = { hashKey: `1:${randomBytes(keyBytes).toString('base64')}` };
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: ownerOnly });
  return secrets;
};
