import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { HostStartError } from '../hostStartError.ts';
import { readJsonFile } from '../settings/readJsonFile.ts';

/** Keys that open functions beside the host's own, each under a name, kept in a file. */
export type FunctionKeys = Readonly<{
  values: () => readonly string[];
  set: (name: string, value: string) => void;
  /** Whether it was there. */
  remove: (name: string) => boolean;
}>;

const ownerOnly = 0o600;
const schema = z.record(z.string(), z.string().min(1));

/** The keys kept in that file; none when there is no such file yet. */
export function functionKeys(file: string): FunctionKeys {
  const parsed = schema.safeParse(readJsonFile(file) ?? {});
  if (!parsed.success) throw new HostStartError(`${file} does not hold keys by name. Delete it.`);
  const keys = new Map(Object.entries(parsed.data));
  const write = (): void => {
    mkdirSync(path.dirname(file), { recursive: true });
    const text = `${JSON.stringify(Object.fromEntries(keys), null, 2)}\n`;
    writeFileSync(file, text, { mode: ownerOnly });
  };
  return {
    values: () => [...keys.values()],
    set: (name, value) => {
      keys.set(name, value);
      write();
    },
    remove: (name) => {
      const wasThere = keys.delete(name);
      if (wasThere) write();
      return wasThere;
    },
  };
}
