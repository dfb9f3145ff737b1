import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** A file of the build; null where it was not made. */
export type ReadBuilt = () => Promise<Uint8Array | null>;

/** The contract of the API, and the program that shows it as a page. */
export type DocsFiles = Readonly<{ contract: ReadBuilt; program: ReadBuilt }>;

const once = (file: string): ReadBuilt => {
  let content: Promise<Uint8Array | null> | null = null;
  return () => {
    // A package that was made without it shows no page, and is no worse otherwise.
    content ??= readFile(file).catch(() => null);
    return content;
  };
};

/** Reads what the build has made to describe the API, each at its first use; `folder` is `dist`. */
export const createDocsFiles = (folder: string): DocsFiles => ({
  contract: once(path.join(folder, 'docs', 'openapi.json')),
  program: once(path.join(folder, 'docs', 'rapidoc.js.br')),
});
