import type { Check } from '../check.ts';
import { type Finding, ok, unchecked } from '../finding.ts';

export type Gathered = Readonly<{
  endpoint: string;
  isSimulator: boolean;
  /** Whether we come with a key, and not as somebody. */
  hasKey: boolean;
  /** Whether Azure's management is asked who is let in. */
  seesRoles: boolean;
  count: number;
}>;

const judge = (gathered: Gathered): readonly Finding[] => {
  const { endpoint, isSimulator, hasKey, seesRoles, count } = gathered;
  const numbers = count === 1 ? '1 number' : `${count} numbers`;
  const found = ok(`${endpoint} answers and lets us in; it has ${numbers}.`);
  if (isSimulator || hasKey || seesRoles) return [found];
  const [name = ''] = new URL(endpoint).host.split('.');
  const message =
    'Whether the identity of the app has the role "Communication and Email Service Owner" on the ' +
    'resource cannot be seen by yours.';
  const remedy =
    'az role assignment list --output table --assignee <client id of its identity> --scope ' +
    `$(az communication list --query "[?name=='${name}'].id" --output tsv)`;
  return [found, unchecked(message, remedy)];
};

/** Whether the resource answers, by what numbers it has: only its owner is told that. */
export const resource: Check<Gathered> = {
  name: 'resource',
  gather: async ({ provider, numbers, simulator, hasKey, azure }) => {
    const { endpoint } = await provider();
    const owned = await numbers();
    const isSimulator = simulator !== null;
    return { endpoint, isSimulator, hasKey, seesRoles: azure !== null, count: owned.length };
  },
  judge,
};
