import type { Handle, Order } from '../calls/ports.ts';
import type { Party } from '../flow/party.ts';
import { type AcsClient, connectionOf, nothing, type Operation } from './order.ts';
import { toIdentifier } from './toIdentifier.ts';
import { toRepeatability } from './toRepeatability.ts';

/** The service rings nobody longer than this. */
const maxRingSeconds = 180;

const contextOf = (order: Order) => ({
  ...toRepeatability(order),
  operationContext: String(order.command.n),
});

export const add: Operation<'add'> = async ({ client }, order, { to, from, ringMs }) => {
  const source = from !== null && { sourceCallIdNumber: { phoneNumber: from } };
  const invite = { targetParticipant: toIdentifier(to), ...source };
  const { invitationId } = await connectionOf(client, order).addParticipant(invite, {
    ...contextOf(order),
    invitationTimeoutInSeconds: Math.min(Math.ceil(ringMs / 1000), maxRingSeconds),
  });
  // Here the service's name for an invitation becomes ours.
  return { connection: null, handle: (invitationId as Handle | undefined) ?? null };
};

const removeFrom = async (client: AcsClient, order: Order, who: Party) => {
  await connectionOf(client, order).removeParticipant(toIdentifier(who), contextOf(order));
  return nothing;
};

/** Whose invitation is not known may be on the call already, and is removed from it. */
export const cancelAdd: Operation<'cancelAdd'> = async ({ client }, order, { who }) => {
  if (order.handle === null) return removeFrom(client, order, who);
  await connectionOf(client, order).cancelAddParticipantOperation(order.handle, contextOf(order));
  return nothing;
};

export const remove: Operation<'remove'> = ({ client }, order, { who }) =>
  removeFrom(client, order, who);
