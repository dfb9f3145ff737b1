import { chmodSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { downloadPackages } from '../../../../src/local/tasks/nuget/downloadPackages.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const packages = [{ id: 'Some.Package', version: '1.2.3' }];

/** In place of the .NET SDK: a script. */
const given = (work: string) => {
  const folder = temporaryFolder({ dotnet: `#!${process.execPath}\n${work}\n` });
  const dotnet = path.join(folder, 'dotnet');
  chmodSync(dotnet, 0o755);
  return { packages, folder, dotnet, timeoutMs: 10_000 };
};

const asked = `
const asked = ['package', 'download', 'Some.Package@1.2.3', '--prerelease', '--output'];
process.exit(asked.every((word, at) => process.argv[at + 2] === word) ? 0 : 3);`;

// A script with a #! line is no program on Windows.
test.skipIf(process.platform === 'win32').each([
  ['brings what was asked for', asked, {}, null],
  ['says what is wrong', 'console.error("error: no such package"); process.exit(1)', {}, /no such/],
  ['hangs', 'setInterval(() => undefined, 1000)', { timeoutMs: 200 }, /SIGKILL/],
])('an SDK that %s', async (_, work, more, why) => {
  const failure = await downloadPackages({ ...given(work), ...more });
  if (why === null) expect(failure).toBeNull();
  else expect(failure).toMatch(why);
});

test('a machine without one is a sentence', async () => {
  const folder = temporaryFolder();
  const dotnet = path.join(folder, 'nothing');
  expect(await downloadPackages({ packages, folder, dotnet, timeoutMs: 1_000 })).toContain(
    'not there',
  );
});
