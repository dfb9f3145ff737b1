import { expect, test } from 'vitest';
import { namesOf } from '../../../../src/local/tasks/deploy/namesOf.ts';

const env = { AZURE_ENV_NAME: 'contoso', AZURE_LOCATION: 'westeurope', ACS_NAME: 'calls' };

test('what is not said follows from the name', () => {
  expect(namesOf(env)).toEqual({
    ...{ name: 'contoso', group: 'rg-contoso', location: 'westeurope', communication: 'calls' },
    ...{ communicationGroup: 'rg-contoso', createsCommunication: false },
    ...{ core: 'switchboard-contoso', events: 'switchboard-contoso-events' },
  });
});

test('what is said counts', () => {
  const said = { AZURE_RESOURCE_GROUP: 'g', ACS_RESOURCE_GROUP: 'h', CREATE_ACS: 'true' };
  expect(namesOf({ ...env, ...said })).toMatchObject({
    ...{ group: 'g', communicationGroup: 'h', createsCommunication: true },
  });
});
