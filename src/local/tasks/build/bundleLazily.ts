import path from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { bundleOptions } from './bundleOptions.ts';
import { bundleTogether } from './bundleTogether.ts';
import { type LazyFiles, lazyImports } from './lazyImports.ts';

/** `path` is relative to the folder of the build, with forward slashes. */
export type OutputFile = Readonly<{ path: string; contents: Uint8Array }>;
export type Bundles = Readonly<{
  files: readonly OutputFile[];
  outputs: Metafile['outputs'];
}>;

/**
 * The entry in one file, and each module that is imported dynamically in one of its own,
 * `lazy/<name>.cjs`. These share what several of them import; the entry has its own copy of it, for
 * it is to be one file: state does not go across.
 */
export const bundleLazily = async (
  root: string,
  outFolder: string,
  entry: Pick<BuildOptions, 'stdin' | 'entryPoints' | 'entryNames' | 'banner'>,
  plugins: readonly Plugin[] = [],
): Promise<Bundles> => {
  const found: LazyFiles = new Map();
  const first = await build({
    ...bundleOptions(root, outFolder),
    ...entry,
    plugins: [...plugins, lazyImports(found, './lazy')],
  });
  const lazy = await bundleTogether(found, { root, outFolder, plugins });
  const toPath = (file: string) => path.relative(outFolder, file).split(path.sep).join('/');
  const own = first.outputFiles.map((file) => ({
    path: toPath(file.path),
    contents: file.contents,
  }));
  return {
    files: [...own, ...lazy.files],
    outputs: { ...first.metafile.outputs, ...lazy.outputs },
  };
};
