import type { Faults, StatusFault } from '../control/faultsSchema.ts';

/** The fault that this operation meets, used up once; undefined if it meets none. */
export function takeFault(faults: Faults, operation: string): StatusFault | undefined {
  const fault = faults.status?.find((each) => each.operation === operation && each.times > 0);
  if (fault) fault.times -= 1;
  return fault;
}
