import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const noteSchema = z.looseObject({ host: z.string(), simulator: z.string().nullable() });

/** Where an app is that runs on this machine, and the simulator beside it. */
export type Running = Readonly<{ host: string; simulator: string | null }>;

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Every `npm start` of this project that still runs, by the notes that it leaves in .local. */
export const findRunning = async (root: string): Promise<readonly Running[]> => {
  const folder = path.join(root, '.local', 'running');
  const names = await readdir(folder).catch((): string[] => []);
  const found: Running[] = [];
  for (const name of names.filter((file) => /^\d+\.json$/.test(file))) {
    if (!isAlive(Number.parseInt(name, 10))) continue;
    const text = await readFile(path.join(folder, name), 'utf8');
    const { host, simulator } = noteSchema.parse(JSON.parse(text));
    found.push({ host, simulator });
  }
  return found;
};
