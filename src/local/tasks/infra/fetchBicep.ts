import { existsSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { downloadPackages } from '../nuget/downloadPackages.ts';

/** Where the compiler of Bicep is, or a sentence on why there is none. */
export type FetchedBicep = Readonly<{ bicep: string } | { why: string }>;

export type FetchOptions = Readonly<{
  root: string;
  env: Readonly<Record<string, string | undefined>>;
  dotnet?: string;
  timeoutMs?: number;
}>;

const version = '0.49.2';
const systems: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'osx', win32: 'win' };
const processors = new Set(['x64', 'arm64']);
const defaultTimeoutMs = 120_000;
const executable = 0o755;

/** Microsoft's own compiler: that of BICEP_PATH, or the package of NuGet, kept in .local/bicep. */
export const fetchBicep = async (options: FetchOptions): Promise<FetchedBicep> => {
  const { root, env, dotnet = 'dotnet', timeoutMs = defaultTimeoutMs } = options;
  const given = env.BICEP_PATH ?? '';
  if (given !== '') {
    return existsSync(given) ? { bicep: given } : { why: `BICEP_PATH is ${given}: not there` };
  }
  const system = systems[process.platform];
  if (system === undefined || !processors.has(process.arch)) {
    return { why: `there is none for ${process.platform}-${process.arch}` };
  }
  const id = `Azure.Bicep.CommandLine.${system}-${process.arch}`;
  const folder = path.join(root, '.local', 'bicep');
  const program = system === 'win' ? 'bicep.exe' : 'bicep';
  const bicep = path.join(folder, id.toLowerCase(), version, 'tools', program);
  if (existsSync(bicep)) return { bicep };
  const why = await downloadPackages({ packages: [{ id, version }], folder, dotnet, timeoutMs });
  if (!existsSync(bicep)) return { why: why ?? 'the package does not hold what it should' };
  // A package does not say which of its files are programs.
  await chmod(bicep, executable);
  return { bicep };
};
