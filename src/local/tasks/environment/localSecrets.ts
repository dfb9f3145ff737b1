import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { TaskError } from '../taskError.ts';

const keyBytes = 32;
const ownerOnly = 0o600;
const secret = z.string().min(1);

const newKey = (): string => randomBytes(keyBytes).toString('base64');

const schema = z.object({
  hashKey: secret,
  /** Files of earlier versions have none of these. */
  webhookSecret: secret.default(() => `whsec_${newKey()}`),
  eventGridKey: secret.default(() => randomBytes(keyBytes).toString('base64url')),
});

export type LocalSecrets = z.infer<typeof schema>;

const write = async (file: string, secrets: LocalSecrets): Promise<LocalSecrets> => {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: ownerOnly });
  return secrets;
};

/** What this machine alone knows, made once and kept in .local/secrets.json. */
export const localSecrets = async (root: string): Promise<LocalSecrets> => {
  const file = path.join(root, '.local', 'secrets.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return write(file, schema.parse({ hashKey: `1:${newKey()}` }));
  let secrets: LocalSecrets;
  try {
    secrets = schema.parse(JSON.parse(text));
  } catch {
    throw new TaskError(`${file} does not hold the secrets of this machine. Delete it.`);
  }
  const isWhole = Object.values(secrets).every((each) => text.includes(each));
  return isWhole ? secrets : write(file, secrets);
};
