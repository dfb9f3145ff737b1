import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export type TemporaryFolder = Readonly<{
  path: string;
  write: (name: string, content: string | object) => string;
  remove: () => void;
}>;

/** A folder for one test; objects are written into it as JSON. */
export function temporaryFolder(): TemporaryFolder {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'functions-host-'));
  return {
    path: folder,
    write(name, content) {
      const file = path.join(folder, name);
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
      return file;
    },
    // Windows keeps the files of a process that has just ended for a moment.
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }),
  };
}
