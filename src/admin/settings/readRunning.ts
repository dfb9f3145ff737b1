import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    // Somebody else's process is alive too.
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
};

/** What a running `npm start` notes: where its host is, and what settings its app has. */
export type Running = Readonly<{ host: string; settings: Readonly<Record<string, string>> }>;

const readNote = async (file: string): Promise<Running | null> => {
  try {
    // Nobody but `npm start` writes this file.
    return JSON.parse(await readFile(file, 'utf8')) as Running;
  } catch {
    // It ended just now, and has taken its note with it.
    return null;
  }
};

/**
 * What is known of the `npm start` that runs now, the youngest if there are several; null if there
 * is none. Each keeps a note in `.local/running/<pid>.json` for as long as it runs.
 */
export const readRunning = async (root: string): Promise<Running | null> => {
  const folder = path.join(root, '.local', 'running');
  const names = await readdir(folder).catch(() => []);
  const alive = names.filter(
    (name) => /^\d+\.json$/.test(name) && isAlive(Number.parseInt(name, 10)),
  );
  const notes = await Promise.all(
    alive.map(async (name) => {
      const file = path.join(folder, name);
      const since = await stat(file).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      );
      return { since, note: await readNote(file) };
    }),
  );
  const youngest = notes
    .filter(({ note }) => note !== null)
    .toSorted((a, b) => b.since - a.since)[0];
  return youngest?.note ?? null;
};
