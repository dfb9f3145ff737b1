import { emit } from '../events/emit.ts';
import type { World } from '../world.ts';
import { leaveAfterTransfer, leaveLine } from './endings.ts';
import { note } from './lines.ts';
import type { Connection, Failure, Line } from './model.ts';
import { isOwnIdentity, ringTarget } from './ringTarget.ts';
import { type GivenContext, toCustomContext } from './toCustomContext.ts';
import { toIdentifier, toParty } from './toIdentifier.ts';

export type Transfer = {
  readonly connection: Connection;
  readonly transferee: Line;
  /** Raw id. */
  readonly target: string;
  readonly context: string | undefined;
  readonly callbackUri: string | undefined;
  readonly customContext: GivenContext;
};

function accept(world: World, transfer: Transfer, line: Line): void {
  const { connection, target, transferee, context, callbackUri } = transfer;
  note(world, transferee, { kind: 'transferred', to: toParty(target) });
  emit(world, connection, 'CallTransferAccepted', {
    context,
    callbackUri,
    data: { transferTarget: toIdentifier(target), transferee: toIdentifier(transferee.rawId) },
  });
  leaveAfterTransfer(world, connection);
  const isStranger = !world.handsets.has(target) && !isOwnIdentity(world, target);
  if (!isStranger) return;
  const { factor, transferStayMs } = world.options;
  world.clock.after(transferStayMs * factor, () => leaveLine(world, line));
}

/**
 * Rings the target of a transfer. If it answers, the app's leg ends and the two phones stay
 * together; if not, the call goes on as it was.
 */
export function startTransfer(world: World, transfer: Transfer): void {
  const { connection, target, transferee, context, callbackUri } = transfer;
  if (connection.state !== 'transferring') return;
  const failed = (failure: Failure): void => {
    if (connection.state === 'transferring') connection.state = 'connected';
    const { result } = failure;
    emit(world, connection, 'CallTransferFailed', { result, context, callbackUri });
  };
  ringTarget(world, {
    target,
    from: transferee.rawId,
    conversation: connection.conversation,
    customContext: toCustomContext(transfer.customContext),
    answered: (line) => accept(world, transfer, line),
    failed,
  });
}
