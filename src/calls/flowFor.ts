import type { Flow, FlowId } from '../flow/flow.ts';
import type { FlowSet } from '../flow/flowSet.ts';
import { Refusal } from './refusal.ts';

/**
 * The flow of a name.
 * @throws Refusal that names the flows that there are
 */
export const flowFor = ({ flows }: Pick<FlowSet, 'flows'>, name: FlowId): Flow => {
  const flow = Object.hasOwn(flows, name) ? flows[name] : undefined;
  if (flow !== undefined) return flow;
  const known = Object.keys(flows).join(', ');
  throw new Refusal(
    'unknownFlow',
    'flow',
    `There is no flow named "${name}"; there are: ${known}.`,
  );
};
