import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Rolldown } from 'vite';

/** Browsers that are kept up to date, as developers' are. */
const target = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

const toContents = (file: Rolldown.OutputChunk | Rolldown.OutputAsset): string | Uint8Array =>
  file.type === 'chunk' ? file.code : file.source;

/**
 * Bundles the page into `dist/softphone`, all files side by side, and removes what was there. A
 * project that has no page is left as it is. Resolves with the source files that it is made of.
 */
export const buildSoftphone = async (root: string): Promise<readonly string[]> => {
  const source = path.join(root, 'src', 'local', 'softphone');
  if (!existsSync(path.join(source, 'index.html'))) return [];
  const outFolder = path.join(root, 'dist', 'softphone');
  const built = await build({
    root: source,
    // Whatever the address at which the page is served.
    base: './',
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      target,
      write: false,
      assetsDir: '',
      modulePreload: false,
      // The policy of the page allows no data: addresses but for images.
      assetsInlineLimit: 0,
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const files = outputs.flatMap(({ output }) => output);
  await mkdir(outFolder, { recursive: true });
  // The page comes last: whoever loads it meanwhile finds what it names.
  const isPage = ({ fileName }: { fileName: string }) => fileName.endsWith('.html');
  for (const file of [...files.filter((f) => !isPage(f)), ...files.filter(isPage)]) {
    await writeFile(path.join(outFolder, file.fileName), toContents(file));
  }
  const kept = new Set(files.map(({ fileName }) => fileName));
  const stale = (await readdir(outFolder)).filter((name) => !kept.has(name));
  await Promise.all(stale.map((name) => rm(path.join(outFolder, name), { recursive: true })));
  return files.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
};
