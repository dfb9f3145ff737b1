import { type BuildOptions, type BuildResult, build, type Plugin } from 'esbuild';
import type { Bundles } from './bundleLazily.ts';
import { bundleOptions } from './bundleOptions.ts';
import { lazyEntries } from './lazyEntries.ts';
import { type LazyFiles, lazyImports } from './lazyImports.ts';
import { toCommonJs } from './toCommonJs.ts';

type Options = Readonly<{ root: string; outFolder: string; plugins: readonly Plugin[] }>;
/** What differs between finding out and making: all is made unless said otherwise. */
type Extent = Pick<BuildOptions, 'packages' | 'minify' | 'sourcemap'>;
type Made = BuildResult<{ write: false; metafile: true }>;

/** The file that is loaded before all others: whatever it imports is imported by it alone. */
const trunkOf = (found: LazyFiles): string | null => {
  const [first = null, ...others] = found.values();
  return others.length === 0 ? first : null;
};

/** Bundles the files as ES modules, all that they share apart. */
const bundleOnce = (
  found: LazyFiles,
  trunk: string | null,
  { root, outFolder, plugins }: Options,
  extent: Extent,
): Promise<Made> => {
  const { supported: _, ...common } = bundleOptions(root, outFolder);
  const names = [...found.keys()];
  return build({
    ...common,
    format: 'esm',
    splitting: true,
    sourcemap: 'external',
    entryPoints: names.map((name) => ({ in: name, out: `lazy/${name}` })),
    chunkNames: 'lazy/shared-[hash]',
    plugins: [...plugins, lazyEntries(found, trunk, root), lazyImports(found, '.')],
    ...extent,
  });
};

/** Anew for as long as what was bundled imports more that is loaded at need. */
const untilAllFound = async (found: LazyFiles, make: () => Promise<Made>): Promise<Made> => {
  const known = found.size;
  const made = await make();
  return found.size === known ? made : untilAllFound(found, make);
};

/** Our own files tell what is loaded at need; to read the libraries for that takes seconds. */
const quickly: Extent = { packages: 'external', minify: false, sourcemap: false };

/**
 * The files in `lazy/<name>.cjs`, with those that they in turn import dynamically, and what several
 * of them hold once, in `lazy/shared-<hash>.cjs`. The hash keeps a program that still runs when it
 * is built anew from loading what does not go with it.
 */
export const bundleTogether = async (found: LazyFiles, options: Options): Promise<Bundles> => {
  if (found.size === 0) return { files: [], outputs: {} };
  const trunk = trunkOf(found);
  await untilAllFound(found, () => bundleOnce(found, trunk, options, quickly));
  const make = () => bundleOnce(found, trunk, options, {});
  const { outputFiles, metafile } = await untilAllFound(found, make);
  const { target, minify, supported, sourcesContent, platform, logOverride, logLevel } =
    bundleOptions(options.root, options.outFolder);
  const files = await toCommonJs(outputFiles, options.outFolder, {
    ...{ target, minify, supported, sourcesContent, platform, logOverride, logLevel },
  });
  return { files, outputs: metafile.outputs };
};
