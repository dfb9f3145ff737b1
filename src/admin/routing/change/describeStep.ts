import { counted } from '../../counted.ts';
import type { Step } from './step.ts';

/** What one write does, for people. */
export const describeStep = (step: Step): string => {
  switch (step.kind) {
    case 'setTrunk':
      return `set the trunk ${step.trunk.fqdn}:${step.trunk.port}`;
    case 'setRoutes':
      return `replaced the routes by ${counted(step.routes.length, 'route')}`;
    case 'deleteTrunk':
      return `removed the trunk ${step.fqdn}`;
    default:
      return step satisfies never;
  }
};
