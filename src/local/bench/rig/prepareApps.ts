import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { buildApp } from '../../tasks/build/buildApp.ts';
import { bundleOptions } from '../../tasks/build/bundleOptions.ts';
import { leaveOut } from '../../tasks/build/leaveOut.ts';
import { listPackage } from '../../tasks/package/listPackage.ts';
import { TaskError } from '../../tasks/taskError.ts';

/** Folders of apps that a host can run, and what ours is made of. */
export type Apps = Readonly<{
  ours: string;
  bare: string;
  hello: string;
  outputs: Metafile['outputs'];
}>;

const writePackage = async (root: string, folder: string): Promise<void> => {
  for (const [file, contents] of Object.entries(await listPackage(root))) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, contents);
  }
};

/** A function app of ours for comparison, bundled as the app is. */
const bundleBare = async (root: string, entry: string, folder: string): Promise<void> => {
  const options: BuildOptions = {
    ...bundleOptions(root, path.join(folder, 'dist')),
    plugins: [leaveOut()],
    // For whoever reads a profile; Node does not look for it.
    sourcemap: 'external',
    entryPoints: [{ in: path.join(import.meta.dirname, '..', entry, 'cli.ts'), out: 'main' }],
  };
  await build({ ...options, write: true });
  await copyFile(path.join(root, 'host.json'), path.join(folder, 'host.json'));
  const manifest = { name: entry, version: '1.0.0', main: 'dist/main.cjs' };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
};

/**
 * Builds the app as it is published, and beside it the bare apps that it is compared with, each in
 * a folder of its own under `.local/bench`.
 */
export const prepareApps = async (root: string): Promise<Apps> => {
  const built = await buildApp(root);
  if (!built.ok) throw new TaskError(built.problems.join('\n'));
  const folder = path.join(root, '.local', 'bench');
  const [ours, bare, hello] = [
    path.join(folder, 'app'),
    path.join(folder, 'bare'),
    path.join(folder, 'hello'),
  ];
  for (const old of [ours, bare, hello]) await rm(old, { recursive: true, force: true });
  await writePackage(root, ours);
  await bundleBare(root, 'bare', bare);
  await bundleBare(root, 'hello', hello);
  return { ours, bare, hello, outputs: built.outputs };
};
