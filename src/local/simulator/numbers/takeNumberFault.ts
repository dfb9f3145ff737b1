import type { Faults, NumberFault } from '../control/faultsSchema.ts';

/** How this long-running operation is to go wrong, used up once; undefined if it goes right. */
export function takeNumberFault(
  faults: Faults,
  operation: NumberFault['operation'],
): NumberFault['outcome'] | undefined {
  const fault = faults.numbers?.find((each) => each.operation === operation && each.times > 0);
  if (!fault) return undefined;
  fault.times -= 1;
  return fault.outcome;
}
