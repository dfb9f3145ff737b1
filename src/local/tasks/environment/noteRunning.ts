import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Environment } from './environment.ts';

const ownerOnly = 0o600;

/**
 * Notes in `.local/running/<pid>.json` where this environment is and what settings its app has, so
 * that the command line works on it without being told. Resolves with what takes the note away.
 */
export const noteRunning = async (
  root: string,
  { host, simulator, settings }: Pick<Environment, 'host' | 'simulator' | 'settings'>,
): Promise<() => Promise<void>> => {
  const folder = path.join(root, '.local', 'running');
  const file = path.join(folder, `${process.pid}.json`);
  const text = `${JSON.stringify({ host, simulator, settings }, null, 2)}\n`;
  await mkdir(folder, { recursive: true });
  // Settings may hold keys. Renamed, so that nobody reads half of it.
  await writeFile(`${file}.tmp`, text, { mode: ownerOnly });
  await rename(`${file}.tmp`, file);
  return () => rm(file, { force: true });
};
