import type { Check } from '../check.ts';
import { type Finding, warning } from '../finding.ts';
import { lookAt } from '../lookAt.ts';

/** The names of the faults that are set. */
export type Gathered = Readonly<{ faults: readonly string[]; simulator: string }>;

const judge = ({ faults, simulator }: Gathered): readonly Finding[] => {
  if (faults.length === 0) return [];
  const message = `The simulator makes mistakes on purpose: ${faults.join(', ')}.`;
  return [warning(message, `curl -X DELETE ${simulator}/_sim/faults`)];
};

/** Whether somebody has left a fault in the simulator; has nothing to say of a real resource. */
export const faults: Check<Gathered> = {
  name: 'faults',
  gather: async ({ simulator }, signal) => {
    if (simulator === null) return { faults: [], simulator: '' };
    const { status, ...seen } = await lookAt(`${simulator}/_sim/faults`, signal);
    const body = status === 200 && 'body' in seen ? seen.body : null;
    return {
      faults: typeof body === 'object' && body !== null ? Object.keys(body) : [],
      simulator,
    };
  },
  judge,
};
