import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

const changedAt = async (file: string): Promise<number> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

/** What lies under a folder, and the folder itself, which alone changes when a file is removed. */
const everythingIn = async (place: string): Promise<readonly string[]> => {
  const entries = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => []);
  return [place, ...entries.map((entry) => path.join(entry.parentPath, entry.name))];
};

/** Whether a built file is missing, or older than anything at the places it was made from. */
export const isStale = async (built: string, sources: readonly string[]): Promise<boolean> => {
  const builtAt = await changedAt(built);
  const files = (await Promise.all(sources.map(everythingIn))).flat();
  const times = await Promise.all(files.map(changedAt));
  return builtAt === 0 || Math.max(0, ...times) > builtAt;
};
