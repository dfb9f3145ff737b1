import { expect, test } from 'vitest';
import { readSettings } from '../../../src/admin/settings/readSettings.ts';
import { temporaryFolder } from '../../local/tasks/temporaryFolder.ts';

const note = JSON.stringify({
  host: 'http://localhost:7071',
  settings: { AzureWebJobsStorage: 'running' },
});
const running = { [`.local/running/${process.pid}.json`]: note };
const local = {
  'local.settings.json': '\uFEFF{"Values":{"AzureWebJobsStorage":"file","REPORT_HOUR":6}}',
};

test.each([
  {
    files: { ...running, ...local },
    env: { AzureWebJobsStorage__accountName: 'contoso' },
    origin: 'the environment',
    values: { AzureWebJobsStorage__accountName: 'contoso' },
  },
  {
    files: { ...running, ...local },
    env: { AzureWebJobsStorage: ' ' },
    origin: 'npm start',
    values: { AzureWebJobsStorage: 'running' },
  },
  {
    files: local,
    env: {},
    origin: 'local.settings.json',
    values: { AzureWebJobsStorage: 'file', REPORT_HOUR: '6' },
  },
])('$origin is asked, for it names a storage account', async ({ files, env, origin, values }) => {
  expect(await readSettings(temporaryFolder(files), env)).toEqual({
    origin,
    values,
    host: origin === 'npm start' ? 'http://localhost:7071' : null,
  });
});

test.each([
  { files: {}, code: 'noStorage' },
  { files: { 'local.settings.json': '{"Values":{"AzureWebJobsStorage":""}}' }, code: 'noStorage' },
  { files: { 'local.settings.json': '{"IsEncrypted":false}' }, code: 'noStorage' },
  { files: { 'local.settings.json': '{' }, code: 'badSettings' },
])('$files: $code', async ({ files, code }) => {
  const reading = readSettings(temporaryFolder(files), {});
  await expect(reading).rejects.toMatchObject({ failure: { code } });
});
