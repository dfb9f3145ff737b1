import type { Provider } from '../../provider/provider.ts';
import type { Step } from './step.ts';

/** Sends one write. Sent twice it does the same, so that the client may try again. */
export const writeStep = async ({ sip }: Pick<Provider, 'sip'>, step: Step): Promise<void> => {
  switch (step.kind) {
    case 'setTrunk': {
      const { fqdn, port } = step.trunk;
      await sip.setTrunk({ fqdn, sipSignalingPort: port });
      return;
    }
    case 'setRoutes':
      await sip.setRoutes(
        step.routes.map(({ name, description, pattern, trunks }) => ({
          ...{ name, numberPattern: pattern, trunks: [...trunks] },
          ...(description !== '' && { description }),
        })),
      );
      return;
    case 'deleteTrunk':
      await sip.deleteTrunk(step.fqdn);
      return;
    default:
      step satisfies never;
  }
};
