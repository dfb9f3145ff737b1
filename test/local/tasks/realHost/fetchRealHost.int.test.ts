import { chmodSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fetchRealHost } from '../../../../src/local/tasks/realHost/fetchRealHost.ts';
import { hostPackages } from '../../../../src/local/tasks/realHost/hostPackages.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { hostFiles } from './hostFiles.ts';

const packages = hostPackages(process.platform, process.arch);

/** In place of the .NET SDK: a script that does `work` with the folder that it is to fill. */
const given = (work: string) => {
  const root = temporaryFolder({ dotnet: `#!${process.execPath}\n${work}\n` });
  const dotnet = path.join(root, 'dotnet');
  chmodSync(dotnet, 0o755);
  return { root, dotnet, download: true };
};

const unpack = (files: string[][]) => `
const { mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const [, , verb, what, ...rest] = process.argv;
if (verb !== 'package' || what !== 'download' || !rest.includes('--prerelease')) process.exit(2);
const folder = rest[rest.indexOf('--output') + 1];
for (const [name, text] of ${JSON.stringify(files)}) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}`;

// A script with a #! line is no program on Windows.
test.skipIf(process.platform === 'win32' || packages === null)(
  'the SDK brings it once, and then it is there',
  async () => {
    const options = given(packages === null ? '' : unpack(hostFiles(packages)));
    const brought = await fetchRealHost(options);
    expect(brought).toHaveProperty('host.program');
    expect(await fetchRealHost({ ...options, dotnet: 'nothing', download: false })).toEqual(
      brought,
    );
  },
);

test.skipIf(process.platform === 'win32').each([
  ['refuses', 'console.error("error: no such package"); process.exit(1)', {}, /no such package/],
  ['hangs', 'setInterval(() => undefined, 1000)', { timeoutMs: 200 }, /SIGKILL/],
  ['brings something else', '', {}, /do not hold/],
])('an SDK that %s is a sentence, not an error', async (_, work, more, why) => {
  expect(await fetchRealHost({ ...given(work), ...more })).toEqual({
    why: expect.stringMatching(why),
  });
});

test('so is a machine without one, and nothing is brought unasked', async () => {
  const root = temporaryFolder();
  const dotnet = path.join(root, 'nothing');
  expect(await fetchRealHost({ root, dotnet, download: true })).toHaveProperty('why');
  expect(await fetchRealHost({ root, dotnet, download: false })).toEqual({
    why: expect.stringContaining('npm run test:real-host'),
  });
});
