import path from 'node:path';
import type { Plugin } from 'esbuild';

/** The files that are imported only when needed, by the name of the bundle that each becomes. */
export type LazyFiles = Map<string, string>;

/**
 * Leaves every `import('./x.ts')` to run time: it becomes `require` of `x.cjs` in `folder`, as seen
 * from the bundle being made, and `x.ts` is noted in `found`. Two files of one name are an error.
 */
export const lazyImports = (found: LazyFiles, folder: string): Plugin => ({
  name: 'lazy-imports',
  setup: (build) => {
    build.onResolve({ filter: /^\.\.?\// }, ({ kind, path: specifier, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const file = path.resolve(resolveDir, specifier);
      const name = path.basename(file, path.extname(file));
      const other = found.get(name) ?? file;
      if (other !== file) {
        const text = `Lazy bundles are named after their files: rename ${other} or ${file}.`;
        return { errors: [{ text }] };
      }
      found.set(name, file);
      return { path: `${folder}/${name}.cjs`, external: true };
    });
  },
});
