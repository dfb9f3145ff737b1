import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

type Contract = Readonly<{ openApiDocument: () => unknown }>;

/** Runs the module as it is now, though an older one of that path may have been imported before. */
const importFresh = async (root: string, entry: string): Promise<Contract> => {
  const { outputFiles } = await build({
    ...{ absWorkingDir: root, entryPoints: [entry], bundle: true, write: false },
    ...{ platform: 'node', format: 'esm', target: 'node22', logLevel: 'silent' },
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
};

/**
 * Makes the contract of the API, `dist/docs/openapi.json`, of the schemas that check requests: here
 * and not in the app, which would have to carry all of them a second time. A project that has no
 * contract is left as it is.
 * @throws BuildFailure of esbuild
 */
export const buildContract = async (root: string): Promise<void> => {
  const entry = path.join(root, 'src', 'http', 'openapi', 'openApiDocument.ts');
  if (!existsSync(entry)) return;
  const { openApiDocument } = await importFresh(root, entry);
  const target = path.join(root, 'dist', 'docs', 'openapi.json');
  const draft = `${target}.${process.pid}.tmp`;
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(draft, JSON.stringify(openApiDocument()));
  await rename(draft, target);
};
