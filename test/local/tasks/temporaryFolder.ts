import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with the given files, by their path in it, for the length of one test. */
export const temporaryFolder = (files: Readonly<Record<string, string>> = {}): string => {
  // The real path: macOS hides its own behind a link, and then paths would not compare.
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'switchboard-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
};
