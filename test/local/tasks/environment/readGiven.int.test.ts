import { expect, test } from 'vitest';
import { readGiven } from '../../../../src/local/tasks/environment/readGiven.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const file = 'local.settings.json';

test('the environment wins over the file', async () => {
  const root = temporaryFolder({ [file]: '\uFEFF{"Values":{"A":"file","B":true,"C":1}}' });
  expect(await readGiven(root, { A: 'env' })).toEqual({ A: 'env', B: 'true', C: '1' });
});

test('without a file there is the environment', async () => {
  expect(await readGiven(temporaryFolder(), { A: 'env' })).toEqual({ A: 'env' });
});

test.each(['{', '{"Values":{"A":[]}}'])('%s is an error that names the file', async (text) => {
  await expect(readGiven(temporaryFolder({ [file]: text }), {})).rejects.toThrow(file);
});
