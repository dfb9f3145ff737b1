import type { Beginning } from '../engine/startCall.ts';
import type { Flow } from '../flow/flow.ts';
import type { FlowSet } from '../flow/flowSet.ts';
import type { RouteAction } from '../flow/route.ts';
import type { MayDial } from './decideEvent.ts';
import type { Log } from './ports.ts';

export type RouteDeps = Readonly<{ flowSet: () => FlowSet; mayDial: MayDial; log: Log }>;

/** How a call begins, and its flow where it has one. */
export type Taken = Readonly<{ beginning: Beginning; flow: Flow | null }>;

/**
 * What a route makes of a call; null when the call is not ours to touch.
 * @throws Error when the route names a flow that is not deployed
 */
export const takeRoute = (deps: RouteDeps, action: RouteAction): Taken | null => {
  switch (action.kind) {
    case 'flow': {
      const flow = deps.flowSet().flows[action.flow];
      if (flow === undefined)
        throw new Error(`a route names the flow ${action.flow}, not deployed`);
      const { name, hash } = flow;
      return { beginning: { kind: 'answer', flow: { name, hash } }, flow };
    }
    case 'redirect': {
      const why = deps.mayDial(action.to);
      if (why === null) return { beginning: action, flow: null };
      deps.log('error', `a route redirects to where nobody may be dialled: ${why.message}`);
      return { beginning: { kind: 'reject', reason: 'forbidden' }, flow: null };
    }
    case 'reject':
      return { beginning: action, flow: null };
    case 'ignore':
      return null;
    default:
      return action satisfies never;
  }
};
