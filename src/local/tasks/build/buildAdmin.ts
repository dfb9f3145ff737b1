import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { bundleLazily } from './bundleLazily.ts';
import { writeBundles } from './writeBundles.ts';

/**
 * Bundles the command line into `dist/admin/cli.cjs`, and what it loads at need beside it. A
 * project that has none is left as it is.
 * @throws BuildFailure of esbuild
 */
export const buildAdmin = async (root: string): Promise<Metafile['outputs']> => {
  const entry = path.join(root, 'src', 'admin', 'cli.ts');
  if (!existsSync(entry)) return {};
  const outFolder = path.join(root, 'dist', 'admin');
  const { files, outputs } = await bundleLazily(root, outFolder, {
    entryPoints: [{ in: entry, out: 'cli' }],
    banner: { js: '#!/usr/bin/env node' },
  });
  await writeBundles(outFolder, files);
  return outputs;
};
