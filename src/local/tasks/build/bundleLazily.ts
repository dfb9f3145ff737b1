import path from 'node:path';
import { type BuildOptions, type OutputFile as Built, build, type Metafile } from 'esbuild';
import { bundleOptions } from './bundleOptions.ts';
import { type LazyFiles, lazyImports } from './lazyImports.ts';

/** `path` is relative to the folder of the build, with forward slashes. */
export type OutputFile = Readonly<{ path: string; contents: Uint8Array }>;
export type Bundles = Readonly<{
  files: readonly OutputFile[];
  outputs: Metafile['outputs'];
}>;

/**
 * The entry in one file, and each module that is imported dynamically in one of its own,
 * `lazy/<name>.cjs`. A bundle has its own copy of what it imports: state does not go across.
 */
export const bundleLazily = async (
  root: string,
  outFolder: string,
  entry: Pick<BuildOptions, 'stdin' | 'entryPoints' | 'entryNames' | 'banner'>,
): Promise<Bundles> => {
  const common = bundleOptions(root, outFolder);
  const found: LazyFiles = new Map();
  const first = await build({ ...common, ...entry, plugins: [lazyImports(found, './lazy')] });
  const results: { outputFiles: Built[]; metafile: Metafile }[] = [first];
  const done = new Set<string>();
  for (let next = [...found]; next.length > 0; next = [...found].filter(([n]) => !done.has(n))) {
    const entryPoints = next.map(([name, file]) => ({ in: file, out: `lazy/${name}` }));
    results.push(await build({ ...common, entryPoints, plugins: [lazyImports(found, '.')] }));
    for (const [name] of next) done.add(name);
  }
  const toPath = (file: string) => path.relative(outFolder, file).split(path.sep).join('/');
  return {
    files: results.flatMap((result) =>
      result.outputFiles.map((file) => ({ path: toPath(file.path), contents: file.contents })),
    ),
    outputs: Object.assign({}, ...results.map((result) => result.metafile.outputs)),
  };
};
