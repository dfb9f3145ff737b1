import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { errorText } from '../errorText.ts';
import { HostStartError } from '../hostStartError.ts';
import type { EntryFile } from './entryFiles.ts';

/** Runs an entry file of the app in this process; what it throws becomes a HostStartError. */
export async function loadEntry(entry: EntryFile, root: string): Promise<void> {
  try {
    if (entry.format === 'esm') await import(pathToFileURL(entry.path).href);
    else createRequire(path.join(root, 'package.json'))(entry.path);
  } catch (thrown) {
    const file = path.relative(root, entry.path);
    throw new HostStartError(`The app failed to load (${file}): ${errorText(thrown)}`);
  }
}
