import { expect, test } from 'vitest';
import { readDeployedFilter } from '../../../src/admin/numbers/readDeployedFilter.ts';
import { temporaryFolder } from '../../local/tasks/temporaryFolder.ts';

const endpoint = 'https://Contoso-calls.unitedstates.communication.azure.com';
const read = (env: string, at = endpoint) =>
  readDeployedFilter(temporaryFolder({ 'infra/production.env': env }), at);

test.each([
  { env: 'CALLED_RAW_IDS=4:+12065550100, 8:acs:ada,\n', filter: ['4:+12065550100', '8:acs:ada'] },
  {
    env: 'CALLED_RAW_IDS="4:+12065550100" # ours\nACS_NAME=contoso-calls',
    filter: ['4:+12065550100'],
  },
  { env: 'CALLED_RAW_IDS=4:+12065550100\nACS_NAME=other', filter: null },
  { env: 'CALLED_RAW_IDS=\n', filter: null },
  { env: '# nothing\n', filter: null },
])('$env', async ({ env, filter }) => {
  expect(await read(env)).toEqual(filter);
});

test('a simulator announces everybody, and so does what is not deployed', async () => {
  expect(await read('CALLED_RAW_IDS=4:+12065550100', 'http://localhost:8020')).toBe(null);
  expect(await readDeployedFilter(temporaryFolder(), endpoint)).toBe(null);
});
