import { placesCalls } from '../numbers/ownNumbers.ts';
import { isRouted } from '../routing/isRouted.ts';
import type { World } from '../world.ts';
import type { FailureReason } from './model.ts';
import { isPhone, toParty } from './toIdentifier.ts';

/**
 * Why so many more phones cannot be dialled from this number of the resource: it is not the
 * resource's or cannot place calls, or too many are being dialled or talked to already. Users need
 * no number, and what goes over direct routing is for the carrier behind the SBC to refuse.
 */
export function refuseDial(
  world: World,
  callerId: string | undefined,
  targets: readonly string[],
): FailureReason | undefined {
  const phones = targets
    .filter(isPhone)
    .filter((target) => !isRouted(world.routing, toParty(target)));
  if (phones.length === 0) return undefined;
  if (callerId === undefined || !placesCalls(world, callerId)) return 'callerIdRefused';
  const dialled = [...world.lines.values()].filter(
    (line) => line.callerId === callerId && line.state !== 'ended' && isPhone(line.rawId),
  );
  const { maxOutboundPerNumber, numbers } = world.limits;
  const isOver = dialled.length + phones.length > (numbers[callerId] ?? maxOutboundPerNumber);
  return isOver ? 'tooManyCalls' : undefined;
}
