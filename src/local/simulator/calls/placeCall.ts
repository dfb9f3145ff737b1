import type { World } from '../world.ts';
import { emitParticipants, establish } from './connections.ts';
import { failCreation } from './endings.ts';
import type { Connection, Failure, FailureReason } from './model.ts';
import { ringTarget } from './ringTarget.ts';
import { toFailure } from './toFailure.ts';
import { isPhone } from './toIdentifier.ts';

function refusal(world: World, connection: Connection): FailureReason | undefined {
  const { callerId, targets } = connection;
  if (!targets.some(isPhone)) return undefined;
  if (callerId === undefined || !world.options.numbers.includes(callerId)) return 'callerIdRefused';
  const dialled = [...world.lines.values()].filter(
    (line) => line.callerId === callerId && line.state !== 'ended' && isPhone(line.rawId),
  );
  const isOver =
    dialled.length + targets.filter(isPhone).length > world.options.maxOutboundPerNumber;
  return isOver ? 'tooManyCalls' : undefined;
}

/** Rings everybody whom a created leg is for; it is through when the first one answers. */
export function placeCall(world: World, connection: Connection): void {
  if (connection.state === 'ended') return;
  const { conversation, callerId, targets } = connection;
  const refused = refusal(world, connection);
  if (refused !== undefined) {
    failCreation(world, connection, toFailure(refused, targets[0] ?? ''));
    return;
  }
  let open = targets.length;
  const answered = (): void => {
    open -= 1;
    if (connection.state === 'connecting') establish(world, connection);
    else emitParticipants(world, connection);
  };
  const failed = (failure: Failure): void => {
    open -= 1;
    if (open === 0 && connection.state === 'connecting') failCreation(world, connection, failure);
  };
  const from = connection.shownAs;
  for (const target of targets) {
    ringTarget(world, { target, from, conversation, callerId, answered, failed });
  }
}
