import { spawn } from 'node:child_process';
import { chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { exitOf } from '../environment/child.ts';
import { readLines } from '../environment/readLines.ts';
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

/** Runs a program; null when it went well, else the last thing that it said of an error. */
const failureOf = async (
  command: string,
  args: readonly string[],
  cwd: string,
  timeoutMs: number,
): Promise<string | null> => {
  const started = spawn(command, args, { cwd, timeout: timeoutMs, killSignal: 'SIGKILL' });
  let said = '';
  readLines(started, (line) => {
    if (/\berror\b/i.test(line)) said = `: ${line.trim()}`;
  });
  const exit = await exitOf(started).catch(() => 'not there');
  return exit === 'exit code 0' ? null : `${command} ended with ${exit}${said}`;
};

/**
 * The real Functions host, in .local/functions-host. It is brought by the .NET SDK (10 or later):
 * no address of ours, and signatures and hashes are checked.
 */
export const fetchRealHost = async (options: FetchOptions): Promise<FetchedHost> => {
  const { root, download, dotnet = 'dotnet', timeoutMs = defaultTimeoutMs } = options;
  const packages = hostPackages(process.platform, process.arch);
  if (packages === null) return { why: `there is none for ${process.platform}-${process.arch}` };
  const folder = path.join(root, '.local', 'functions-host');
  const here = findRealHost(folder, packages);
  if (here !== null) return { host: here };
  if (!download) return { why: 'it was not brought yet; npm run test:real-host does' };
  await mkdir(folder, { recursive: true });
  const wanted = Object.values(packages).map(({ id, version }) => `${id}@${version}`);
  const args = ['package', 'download', ...wanted, '--prerelease', '--output', folder];
  const failure = await failureOf(dotnet, args, root, timeoutMs);
  const host = findRealHost(folder, packages);
  if (host === null) return { why: failure ?? 'the packages do not hold what they should' };
  // A package does not say which of its files are programs.
  await chmod(host.program, executable);
  return { host };
};
