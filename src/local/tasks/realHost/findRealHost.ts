import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Package } from '../nuget/downloadPackages.ts';
import type { HostPackages } from './hostPackages.ts';

/** Where the parts of the real Functions host lie. */
export type RealHost = Readonly<{
  /** The program itself. */
  program: string;
  /** The folder of the process that runs JavaScript. */
  worker: string;
  /** The folder of extension bundles, one in it for each version. */
  bundles: string;
}>;

const programOf: Readonly<Record<string, string>> = { win32: '.exe' };

/** The host whose packages lie unpacked in `folder`; null unless all of it is there. */
export const findRealHost = (
  folder: string,
  { host, worker, bundles }: HostPackages,
  platform: string = process.platform,
): RealHost | null => {
  const toolsOf = ({ id, version }: Package): string =>
    path.join(folder, id.toLowerCase(), version, 'tools', 'any');
  const ending = programOf[platform] ?? '';
  const found: RealHost = {
    program: path.join(toolsOf(host), `Azure.Functions.Cli.Workloads.Host${ending}`),
    worker: toolsOf(worker),
    bundles: toolsOf(bundles),
  };
  const needed = [
    found.program,
    path.join(found.worker, 'worker.config.json'),
    path.join(found.bundles, bundles.version),
  ];
  return needed.every((file) => existsSync(file)) ? found : null;
};
