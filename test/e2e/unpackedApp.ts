import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll } from 'vitest';
import { run } from '../../src/local/tasks/package.ts';

const root = path.join(import.meta.dirname, '../..');

const context = {
  root,
  args: [],
  env: process.env,
  signal: new AbortController().signal,
  print: () => undefined,
  say: () => undefined,
};

/** The zip that would be published, unpacked into an empty folder that goes when the tests end. */
export const unpackedApp = async (): Promise<Readonly<{ folder: string; files: string[] }>> => {
  await run(context);
  const zip = unzipSync(readFileSync(path.join(root, '.local', 'switchboard.zip')));
  const folder = mkdtempSync(path.join(tmpdir(), 'switchboard-'));
  for (const [file, bytes] of Object.entries(zip)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), bytes);
  }
  // By their names the environment knows which events the app takes.
  const functions = path.join('src', 'functions');
  cpSync(path.join(root, functions), path.join(folder, functions), { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, files: Object.keys(zip) };
};
