import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { exitOf } from '../environment/child.ts';
import { readLines } from '../environment/readLines.ts';

/** A package of NuGet. */
export type Package = Readonly<{ id: string; version: string }>;

export type DownloadOptions = Readonly<{
  packages: readonly Package[];
  /** Where they are unpacked, each into `<id>/<version>`, the id in small letters. */
  folder: string;
  /** The .NET SDK (10 or later), which knows where packages come from, and checks them. */
  dotnet: string;
  timeoutMs: number;
}>;

/**
 * Brings packages with the .NET SDK: no address of ours, and signatures and hashes are checked.
 * Null when it went well, else why not: what ended it, and the last that it said of an error.
 */
export const downloadPackages = async (options: DownloadOptions): Promise<string | null> => {
  const { packages, folder, dotnet, timeoutMs } = options;
  await mkdir(folder, { recursive: true });
  const wanted = packages.map(({ id, version }) => `${id}@${version}`);
  const args = ['package', 'download', ...wanted, '--prerelease', '--output', folder];
  const started = spawn(dotnet, args, { cwd: folder, timeout: timeoutMs, killSignal: 'SIGKILL' });
  let said = '';
  readLines(started, (line) => {
    if (/\berror\b/i.test(line)) said = `: ${line.trim()}`;
  });
  const exit = await exitOf(started).catch(() => 'not there');
  return exit === 'exit code 0' ? null : `${dotnet} ended with ${exit}${said}`;
};
