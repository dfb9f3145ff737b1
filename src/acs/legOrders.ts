import { strict as assert } from 'node:assert';
import type { Order } from '../calls/ports.ts';
import type { ConnectionId } from '../engine/ids.ts';
import {
  type AcsGatewayOptions,
  connectionOf,
  type Made,
  nothing,
  type Operation,
} from './order.ts';
import { toIdentifier } from './toIdentifier.ts';
import { toRepeatability } from './toRepeatability.ts';

const contextOf = ({ answerContext, command }: Order): string => {
  assert(answerContext !== null, `${command.kind} without the call's answering context`);
  return answerContext;
};

const toMade = (result: { callConnectionProperties: { callConnectionId?: string } }): Made => ({
  // The one place where the service's name for a new leg becomes ours.
  connection:
    (result.callConnectionProperties.callConnectionId as ConnectionId | undefined) ?? null,
  handle: null,
});

/** What a new leg needs: speech has to be asked for now or never. */
const legOptions = ({ speechEndpoint }: AcsGatewayOptions, order: Order) => ({
  ...toRepeatability(order),
  operationContext: String(order.command.n),
  ...(speechEndpoint !== null && {
    callIntelligenceOptions: { cognitiveServicesEndpoint: speechEndpoint },
  }),
});

export const answer: Operation<'answer'> = async (options, order) =>
  toMade(
    await options.client.answerCall(
      contextOf(order),
      order.callbackUrl,
      legOptions(options, order),
    ),
  );

export const create: Operation<'create'> = async (options, order, { to, from }) => {
  // The caller id counts in the invitation only; the SDK drops it from the options.
  const source = from !== null && { sourceCallIdNumber: { phoneNumber: from } };
  const invite = { targetParticipant: toIdentifier(to), ...source };
  return toMade(
    await options.client.createCall(invite, order.callbackUrl, legOptions(options, order)),
  );
};

export const reject: Operation<'reject'> = async ({ client }, order, { reason }) => {
  const options = { ...toRepeatability(order), callRejectReason: reason };
  await client.rejectCall(contextOf(order), options);
  return nothing;
};

export const redirect: Operation<'redirect'> = async ({ client }, order, { to }) => {
  const invite = { targetParticipant: toIdentifier(to) };
  await client.redirectCall(contextOf(order), invite, toRepeatability(order));
  return nothing;
};

export const transfer: Operation<'transfer'> = async ({ client }, order, { n, to }) => {
  await connectionOf(client, order).transferCallToParticipant(toIdentifier(to), {
    ...toRepeatability(order),
    operationContext: String(n),
  });
  return nothing;
};

export const hangUp: Operation<'hangUp'> = async ({ client }, order, { connection }) => {
  await client.getCallConnection(connection).hangUp(true, toRepeatability(order));
  return nothing;
};
