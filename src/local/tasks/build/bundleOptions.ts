import type { BuildOptions } from 'esbuild';

/** How whatever runs in a Functions host is bundled: as CommonJS that needs no node_modules. */
export const bundleOptions = (root: string, outFolder: string) =>
  ({
    absWorkingDir: root,
    outdir: outFolder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    minify: true,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    // Libraries then leave out what they tell their own developers.
    define: { 'process.env.NODE_ENV': '"production"' },
    // The Functions host puts the first there itself; it is on no registry. The second opens
    // browsers for people who sign in, which no server does. The third reads a form of lists of
    // blobs that is never asked for.
    external: ['@azure/functions-core', 'open', 'apache-arrow'],
    // The SDKs' ES modules, of which the bundler can leave out what is not used.
    conditions: ['import', 'module', 'node'],
    mainFields: ['module', 'main'],
    // A lazy bundle is found by `require`, which is quicker and sees the host's own modules.
    supported: { 'dynamic-import': false },
    logOverride: { 'empty-import-meta': 'error' },
    logLevel: 'silent',
    metafile: true,
    write: false,
  }) satisfies BuildOptions;
