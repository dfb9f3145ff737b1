import { expect, test } from 'vitest';
import { routedNumbers } from '../../../../src/local/tasks/environment/routedNumbers.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test('every number that a route names can be called', async () => {
  const routes =
    'routes: [{ called: "+18005550171", flow: a }, { called: "8:acs:b", flow: a }, { flow: a }]\n';
  const root = temporaryFolder({ 'src/flows/routes.yaml': routes });
  expect(await routedNumbers(root)).toEqual(['+18005550171']);
});

test.each([{}, { 'src/flows/routes.yaml': 'routes: [' }])(
  'without routes none is',
  async (files) => {
    expect(await routedNumbers(temporaryFolder(files))).toEqual([]);
  },
);
