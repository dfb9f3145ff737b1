import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
};

/**
 * Takes a folder of data for this process: two Azurites would spoil each other's. Resolves with
 * what releases it, or with null when another process that still runs has it.
 */
export const claimFolder = async (folder: string): Promise<(() => Promise<void>) | null> => {
  const file = `${folder}.pid`;
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  if (holder > 0 && holder !== process.pid && isAlive(holder)) return null;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, String(process.pid));
  return () => rm(file, { force: true });
};
