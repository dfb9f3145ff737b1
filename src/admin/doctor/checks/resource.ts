import type { Check } from '../check.ts';
import { type Finding, ok, unchecked } from '../finding.ts';

export type Gathered = Readonly<{
  endpoint: string;
  isSimulator: boolean;
  /** Whether we come with a key, and not as somebody. */
  hasKey: boolean;
  count: number;
}>;

const judge = ({ endpoint, isSimulator, hasKey, count }: Gathered): readonly Finding[] => {
  const numbers = count === 1 ? '1 number' : `${count} numbers`;
  const found = ok(`${endpoint} answers and lets us in; it has ${numbers}.`);
  if (isSimulator || hasKey) return [found];
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
  gather: async ({ provider, numbers, simulator, hasKey }) => {
    const { endpoint } = await provider();
    const owned = await numbers();
    return { endpoint, isSimulator: simulator !== null, hasKey, count: owned.length };
  },
  judge,
};
