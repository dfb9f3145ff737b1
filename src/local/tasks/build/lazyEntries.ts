import type { Plugin } from 'esbuild';
import type { LazyFiles } from './lazyImports.ts';

const namespace = 'lazy';

/**
 * Makes names of lazy files entries of a build. Each loads `trunk` first, if there is one, so that
 * what both need is taken from there, and nothing of the trunk is in a file of its own.
 */
export const lazyEntries = (files: LazyFiles, trunk: string | null, root: string): Plugin => ({
  name: 'lazy-entries',
  setup: (build) => {
    build.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'entry-point' ? { path, namespace } : undefined,
    );
    build.onLoad({ filter: /./, namespace }, ({ path: name }) => {
      const lines = trunk === null ? [] : [`import ${JSON.stringify(trunk)};`];
      const contents = [...lines, `export * from ${JSON.stringify(files.get(name))};`].join('\n');
      return { contents, resolveDir: root, loader: 'ts' };
    });
  },
});
