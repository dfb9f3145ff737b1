import { expect, test } from 'vitest';
import { tryBuildAdmin } from '../../../../src/local/tasks/build/tryBuildAdmin.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test.each([
  { source: 'console.log(1);', problems: [] },
  { source: 'const', problems: [expect.stringMatching(/^src\/admin\/cli\.ts:1:6 /)] },
])('$source has $problems.length problems', async ({ source, problems }) => {
  const root = temporaryFolder({ 'src/admin/cli.ts': source });
  expect(await tryBuildAdmin(root)).toEqual(problems);
});
