import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReadProgram } from '../http/docs/docsEndpoint.ts';

/** Reads the program that shows the contract, once; `folder` is where the build has put it. */
export const createDocsFile = (folder: string): ReadProgram => {
  let program: Promise<Uint8Array | null> | null = null;
  return () => {
    // A package that was made without it shows no page, and is no worse otherwise.
    program ??= readFile(path.join(folder, 'docs', 'rapidoc.js.br')).catch(() => null);
    return program;
  };
};
