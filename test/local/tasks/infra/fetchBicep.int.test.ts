import path from 'node:path';
import { expect, test } from 'vitest';
import { fetchBicep } from '../../../../src/local/tasks/infra/fetchBicep.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test('a compiler that is named is taken, and one that is not there is said', async () => {
  const root = temporaryFolder({ bicep: '' });
  const bicep = path.join(root, 'bicep');
  expect(await fetchBicep({ root, env: { BICEP_PATH: bicep } })).toEqual({ bicep });
  expect(await fetchBicep({ root, env: { BICEP_PATH: `${bicep}2` } })).toEqual({
    why: expect.stringContaining('BICEP_PATH'),
  });
});

test('without the SDK there is none, and it says why', async () => {
  const root = temporaryFolder();
  const dotnet = path.join(root, 'nothing');
  expect(await fetchBicep({ root, env: {}, dotnet })).toEqual({
    why: expect.stringMatching(/not there|there is none/),
  });
});

test('what was brought before is taken without the SDK', async () => {
  const system = { linux: 'linux', darwin: 'osx', win32: 'win' }[String(process.platform)];
  const id = `azure.bicep.commandline.${system}-${process.arch}`;
  const program = process.platform === 'win32' ? 'bicep.exe' : 'bicep';
  const file = `.local/bicep/${id}/0.49.2/tools/${program}`;
  const root = temporaryFolder({ [file]: '' });
  const dotnet = path.join(root, 'nothing');
  expect(await fetchBicep({ root, env: {}, dotnet })).toEqual({ bicep: path.join(root, file) });
});
