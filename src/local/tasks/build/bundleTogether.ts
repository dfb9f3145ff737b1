import { type BuildResult, build, type Plugin } from 'esbuild';
import type { Bundles } from './bundleLazily.ts';
import { bundleOptions } from './bundleOptions.ts';
import { lazyEntries } from './lazyEntries.ts';
import { type LazyFiles, lazyImports } from './lazyImports.ts';
import { toCommonJs } from './toCommonJs.ts';

type Options = Readonly<{ root: string; outFolder: string; plugins: readonly Plugin[] }>;
type Made = BuildResult<{ write: false; metafile: true }>;

/** The file that is loaded before all others: whatever it imports is imported by it alone. */
const trunkOf = (found: LazyFiles): string | null => {
  const [first = null, ...others] = found.values();
  return others.length === 0 ? first : null;
};

/** Bundles the files as ES modules, and anew if they import more that are loaded at need. */
const bundleAll = async (
  found: LazyFiles,
  trunk: string | null,
  options: Options,
): Promise<Made> => {
  const { root, outFolder, plugins } = options;
  const { supported: _, ...common } = bundleOptions(root, outFolder);
  const names = [...found.keys()];
  const made = await build({
    ...common,
    format: 'esm',
    splitting: true,
    sourcemap: 'external',
    entryPoints: names.map((name) => ({ in: name, out: `lazy/${name}` })),
    chunkNames: 'lazy/shared-[hash]',
    plugins: [...plugins, lazyEntries(found, trunk, root), lazyImports(found, '.')],
  });
  return found.size === names.length ? made : bundleAll(found, trunk, options);
};

/**
 * The files in `lazy/<name>.cjs`, with those that they in turn import dynamically, and what several
 * of them hold once, in `lazy/shared-<hash>.cjs`. The hash keeps a program that still runs when it
 * is built anew from loading what does not go with it.
 */
export const bundleTogether = async (found: LazyFiles, options: Options): Promise<Bundles> => {
  if (found.size === 0) return { files: [], outputs: {} };
  const { outputFiles, metafile } = await bundleAll(found, trunkOf(found), options);
  const { target, minify, supported, sourcesContent, platform, logOverride, logLevel } =
    bundleOptions(options.root, options.outFolder);
  const files = await toCommonJs(outputFiles, options.outFolder, {
    ...{ target, minify, supported, sourcesContent, platform, logOverride, logLevel },
  });
  return { files, outputs: metafile.outputs };
};
