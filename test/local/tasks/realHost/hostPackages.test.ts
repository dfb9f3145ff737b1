import { expect, test } from 'vitest';
import { hostPackages } from '../../../../src/local/tasks/realHost/hostPackages.ts';

test.each([
  ['linux', 'x64', 'linux-x64'],
  ['darwin', 'arm64', 'osx-arm64'],
  ['win32', 'x64', 'win-x64'],
])('%s on %s has a host of its own', (platform, arch, ending) => {
  expect(hostPackages(platform, arch)?.host.id).toBe(
    `Azure.Functions.Cli.Workloads.Host.${ending}`,
  );
});

test.each([
  ['freebsd', 'x64'],
  ['linux', 's390x'],
])('%s on %s has none', (platform, arch) => {
  expect(hostPackages(platform, arch)).toBeNull();
});
