import type { World } from '../world.ts';
import type { FailureReason } from './model.ts';
import { isPhone } from './toIdentifier.ts';

/**
 * Why so many more phones cannot be dialled from this number of the resource: it is not the
 * resource's, or too many are being dialled or talked to already. Users need no number.
 */
export function refuseDial(
  world: World,
  callerId: string | undefined,
  targets: readonly string[],
): FailureReason | undefined {
  const phones = targets.filter(isPhone);
  if (phones.length === 0) return undefined;
  if (callerId === undefined || !world.options.numbers.includes(callerId)) return 'callerIdRefused';
  const dialled = [...world.lines.values()].filter(
    (line) => line.callerId === callerId && line.state !== 'ended' && isPhone(line.rawId),
  );
  const { maxOutboundPerNumber, numbers } = world.limits;
  const isOver = dialled.length + phones.length > (numbers[callerId] ?? maxOutboundPerNumber);
  return isOver ? 'tooManyCalls' : undefined;
}
