import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPrompt } from './checkPrompt.ts';
import type { PromptStore } from './promptStore.ts';

/** The names of the prompts that were uploaded, and of those that were there already. */
export type Pushed = Readonly<{ uploaded: readonly string[]; present: readonly string[] }>;

const wavFilesOf = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith('.wav'))
    .map(({ name }) => name)
    .toSorted();
};

/**
 * Uploads the WAV files of a folder that are not in the store yet. A name stands for its content,
 * so a prompt that is there is left alone. All are checked before the first is uploaded.
 * @param onUpload is told of each before it is uploaded, and of how many there are
 * @throws Error for a folder that cannot be read and for a file that cannot be a prompt
 */
export const pushPrompts = async (
  store: PromptStore,
  folder: string,
  onUpload: (name: string, n: number, of: number) => void = () => undefined,
): Promise<Pushed> => {
  const names = await wavFilesOf(folder);
  const missing: { name: string; bytes: Uint8Array }[] = [];
  const present: string[] = [];
  for (const name of names) {
    if (await store.has(name)) present.push(name);
    else missing.push({ name, bytes: await readFile(join(folder, name)) });
  }
  for (const { name, bytes } of missing) checkPrompt(name, bytes);
  for (const [index, { name, bytes }] of missing.entries()) {
    onUpload(name, index + 1, missing.length);
    await store.put(name, bytes);
  }
  return { uploaded: missing.map(({ name }) => name), present };
};
