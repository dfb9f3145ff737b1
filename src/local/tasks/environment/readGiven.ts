import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { TaskError } from '../taskError.ts';

export type Given = Readonly<Record<string, string | undefined>>;

const byteOrderMark = '\uFEFF';
const schema = z.object({
  Values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
});

const readValues = async (file: string): Promise<Given> => {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return {};
  try {
    const { Values: values } = schema.parse(JSON.parse(text.replace(byteOrderMark, '')));
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    throw new TaskError(`${file} cannot be read: ${message}`);
  }
};

/** The settings that a person made: the environment before the Values of local.settings.json. */
export const readGiven = async (root: string, env: Given): Promise<Given> => ({
  ...(await readValues(path.join(root, 'local.settings.json'))),
  ...env,
});
