import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { downloadPackages } from '../nuget/downloadPackages.ts';
import { findRealHost, type RealHost } from './findRealHost.ts';
import { hostPackages } from './hostPackages.ts';

export type FetchOptions = Readonly<{
  root: string;
  /** Whether to bring what is missing; otherwise only what lies here already counts. */
  download: boolean;
  /** The .NET SDK, which knows from where packages come on this machine, and checks them. */
  dotnet?: string;
  timeoutMs?: number;
}>;

/** The host, or a sentence on why there is none. */
export type FetchedHost = Readonly<{ host: RealHost } | { why: string }>;

const defaultTimeoutMs = 600_000;
const executable = 0o755;

/** The real Functions host, in .local/functions-host. */
export const fetchRealHost = async (options: FetchOptions): Promise<FetchedHost> => {
  const { root, download, dotnet = 'dotnet', timeoutMs = defaultTimeoutMs } = options;
  const packages = hostPackages(process.platform, process.arch);
  if (packages === null) return { why: `there is none for ${process.platform}-${process.arch}` };
  const folder = path.join(root, '.local', 'functions-host');
  const here = findRealHost(folder, packages);
  if (here !== null) return { host: here };
  if (!download) return { why: 'it was not brought yet; npm run test:real-host does' };
  const wanted = { packages: Object.values(packages), folder, dotnet, timeoutMs };
  const failure = await downloadPackages(wanted);
  const host = findRealHost(folder, packages);
  if (host === null) return { why: failure ?? 'the packages do not hold what they should' };
  // A package does not say which of its files are programs.
  await chmod(host.program, executable);
  return { host };
};
