import type { Package } from '../nuget/downloadPackages.ts';

/** What the real host is made of, as packages of NuGet. */
export type HostPackages = Readonly<Record<'host' | 'worker' | 'bundles', Package>>;

const family = 'Azure.Functions.Cli.Workloads';
const systems: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'osx', win32: 'win' };
const processors = new Set(['x64', 'arm64']);

/** The packages for a kind of machine as Node names it; null where there is no host for it. */
export const hostPackages = (platform: string, arch: string): HostPackages | null => {
  const system = systems[platform];
  if (system === undefined || !processors.has(arch)) return null;
  return {
    host: { id: `${family}.Host.${system}-${arch}`, version: '4.1048.200-preview.1' },
    worker: { id: `${family}.Workers.Node`, version: '3.13.0-preview.1' },
    bundles: { id: `${family}.ExtensionBundles`, version: '4.35.0' },
  };
};
