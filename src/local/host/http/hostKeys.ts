import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { HostStartError } from '../hostStartError.ts';
import { readJsonFile } from '../settings/readJsonFile.ts';

/** The keys of the app: for everything, for its functions, for the Event Grid webhook. */
export type HostKeys = Readonly<{ master: string; default: string; eventGrid: string }>;

const keyBytes = 32;
const ownerOnly = 0o600;
const schema = z.object({
  master: z.string().min(1),
  default: z.string().min(1),
  eventGrid: z.string().min(1),
});

const newKey = (): string => randomBytes(keyBytes).toString('base64url');

/** The keys kept in that file, made at random and kept there when there are none yet. */
export function hostKeys(file: string): HostKeys {
  const kept = readJsonFile(file);
  if (kept !== undefined) {
    const parsed = schema.safeParse(kept);
    if (parsed.success) return parsed.data;
    throw new HostStartError(`${file} does not hold the host's keys. Delete it to get new ones.`);
  }
  const keys = { master: newKey(), default: newKey(), eventGrid: newKey() };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: ownerOnly });
  return keys;
}
