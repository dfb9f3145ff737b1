import type { KeptClient } from '../../../calls/clientStore.ts';
import type { Check } from '../check.ts';
import { type Finding, ok, warning } from '../finding.ts';

export type Gathered = Readonly<{
  clients: readonly KeptClient[];
  isDevelopment: boolean;
}>;

const ofClient = ({ name, scopes, keyHashes }: KeptClient): readonly Finding[] => {
  const found: Finding[] = [];
  if (keyHashes.length === 0) {
    const message = `The API client ${name} has no key, so that it is never let in.`;
    found.push(warning(message, `npm run admin -- clients add ${name} --rotate`));
  }
  if (scopes.length === 0) {
    const message = `The API client ${name} has no scopes, so that it may do nothing.`;
    const remedy = `npm run admin -- clients add ${name} --rotate --scopes place,read-own`;
    found.push(warning(message, remedy));
  }
  return found;
};

const judge = ({ clients, isDevelopment }: Gathered): readonly Finding[] => {
  if (clients.length === 0) {
    const message = 'There are no API clients: whoever has the function key may do everything.';
    return isDevelopment
      ? [ok(message)]
      : [warning(message, 'npm run admin -- clients add <name>')];
  }
  const wrong = clients.flatMap(ofClient);
  return wrong.length > 0 ? wrong : [ok('Every API client has a key and may do something.')];
};

/** Whether the services that use the API can. */
export const clients: Check<Gathered> = {
  name: 'clients',
  gather: async ({ stores, config }) => ({
    clients: await (await stores()).clients.all(),
    isDevelopment: config?.isDevelopment ?? false,
  }),
  judge,
};
