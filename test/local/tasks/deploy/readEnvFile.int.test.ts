import path from 'node:path';
import { expect, test } from 'vitest';
import { readEnvFile } from '../../../../src/local/tasks/deploy/readEnvFile.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const project = path.join(import.meta.dirname, '..', '..', '..', '..');
const files = () => {
  const text = '# a comment\nAZURE_ENV_NAME=file\nCALLER_ID="+1,+2"\n';
  const folder = temporaryFolder({ 'a.env': text });
  return { envFile: path.join(folder, 'a.env'), nowhere: path.join(folder, 'b.env') };
};

test('a file is read, and the environment counts more', async () => {
  const { envFile } = files();
  expect(await readEnvFile({ envFile, isNamed: true }, { AZURE_ENV_NAME: 'env' })).toEqual({
    ...{ AZURE_ENV_NAME: 'env', CALLER_ID: '+1,+2' },
  });
});

test('without a file the environment has to say it, as azd does', async () => {
  const { nowhere } = files();
  const env = { AZURE_ENV_NAME: 'env' };
  expect(await readEnvFile({ envFile: nowhere, isNamed: false }, env)).toEqual(env);
  await expect(readEnvFile({ envFile: nowhere, isNamed: true }, env)).rejects.toThrow('b.env');
  await expect(readEnvFile({ envFile: nowhere, isNamed: false }, {})).rejects.toThrow(
    'example.env',
  );
});

test('the example can be read, and names what every deployment needs', async () => {
  const example = path.join(project, 'infra', 'example.env');
  const read = await readEnvFile({ envFile: example, isNamed: true }, {});
  expect(read).toMatchObject({ AZURE_ENV_NAME: 'contoso', ACS_NAME: 'contoso-calls' });
});
