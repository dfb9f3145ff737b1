import { noteRefused } from '../logs/noteLeg.ts';
import type { World } from '../world.ts';
import { establish, tellParticipants } from './connections.ts';
import { failCreation } from './endings.ts';
import { joinCall } from './joinCall.ts';
import type { Connection, Failure, Line } from './model.ts';
import { refuseDial } from './refuseDial.ts';
import { ringTarget } from './ringTarget.ts';
import { toFailure } from './toFailure.ts';

/** Rings everybody whom a created leg is for; it is through when the first one answers. */
export function placeCall(world: World, connection: Connection): void {
  if (connection.state === 'ended') return;
  const { conversation, callerId, targets } = connection;
  const refused = refuseDial(world, connection.callerId, connection.targets);
  if (refused !== undefined) {
    for (const target of targets) {
      noteRefused(world, connection, target, toFailure(refused, target));
    }
    failCreation(world, connection, toFailure(refused, targets[0] ?? ''));
    return;
  }
  let open = targets.length;
  const answered = (line: Line): void => {
    open -= 1;
    joinCall(world, line);
    if (connection.state === 'connecting') establish(world, connection);
    else tellParticipants(world, conversation);
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
