import type { Values } from './deployment.ts';
import { neededValue } from './neededValue.ts';
import { optionalValue } from './optionalValue.ts';

/** What a deployment is called, wherever Azure wants a name for it. */
export const namesOf = (env: Values) => {
  const name = neededValue(env, 'AZURE_ENV_NAME');
  const group = optionalValue(env, 'AZURE_RESOURCE_GROUP', `rg-${name}`);
  return {
    name,
    group,
    location: neededValue(env, 'AZURE_LOCATION'),
    communication: neededValue(env, 'ACS_NAME'),
    communicationGroup: optionalValue(env, 'ACS_RESOURCE_GROUP', group),
    createsCommunication: optionalValue(env, 'CREATE_ACS', 'false') === 'true',
    core: `switchboard-${name}`,
    events: `switchboard-${name}-events`,
  };
};
