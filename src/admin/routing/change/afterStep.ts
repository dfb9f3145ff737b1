import type { SipConfig } from '../sipConfig.ts';
import type { Step } from './step.ts';

/** The document after one write. */
export const afterStep = (config: SipConfig, step: Step): SipConfig => {
  const { trunks, routes } = config;
  switch (step.kind) {
    case 'setTrunk': {
      const others = trunks.filter(({ fqdn }) => fqdn !== step.trunk.fqdn);
      return { trunks: [...others, step.trunk], routes };
    }
    case 'setRoutes':
      return { trunks, routes: step.routes };
    case 'deleteTrunk':
      return { trunks: trunks.filter(({ fqdn }) => fqdn !== step.fqdn), routes };
    default:
      return step satisfies never;
  }
};
