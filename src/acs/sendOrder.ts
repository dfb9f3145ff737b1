import { strict as assert } from 'node:assert';
import type { CallAutomationClient, CallConnection } from '@azure/communication-call-automation';
import type { Order } from '../calls/ports.ts';
import type { ProviderCommand } from '../engine/command.ts';
import type { ConnectionId } from '../engine/ids.ts';
import { toIdentifier } from './toIdentifier.ts';
import { type PromptUrl, toPlaySources } from './toPlaySources.ts';
import { toRecognizeOptions } from './toRecognizeOptions.ts';
import { toRepeatability } from './toRepeatability.ts';

export type AcsClient = Pick<
  CallAutomationClient,
  'answerCall' | 'createCall' | 'redirectCall' | 'rejectCall' | 'getCallConnection'
>;

export type AcsGatewayOptions = Readonly<{
  client: AcsClient;
  /** The speech resource that calls get for text prompts and spoken answers; null for neither. */
  speechEndpoint: string | null;
  promptUrl: PromptUrl;
}>;

const contextOf = ({ answerContext, command }: Order): string => {
  assert(answerContext !== null, `${command.kind} without the call's answering context`);
  return answerContext;
};

const connectionOf = (client: AcsClient, { connection, command }: Order): CallConnection => {
  assert(connection !== null, `${command.kind} without a connection`);
  return client.getCallConnection(connection);
};

const toConnectionId = (result: {
  callConnectionProperties: { callConnectionId?: string };
}): ConnectionId | null =>
  // The one place where the service's name for a new leg becomes ours.
  (result.callConnectionProperties.callConnectionId as ConnectionId | undefined) ?? null;

type Operation<Kind extends ProviderCommand['kind']> = (
  options: AcsGatewayOptions,
  order: Order,
  command: Extract<ProviderCommand, { kind: Kind }>,
) => Promise<ConnectionId | null>;

/** What a new leg needs: speech has to be asked for now or never. */
const legOptions = ({ speechEndpoint }: AcsGatewayOptions, order: Order) => ({
  ...toRepeatability(order),
  operationContext: String(order.command.n),
  ...(speechEndpoint !== null && {
    callIntelligenceOptions: { cognitiveServicesEndpoint: speechEndpoint },
  }),
});

const answer: Operation<'answer'> = async (options, order) =>
  toConnectionId(
    await options.client.answerCall(
      contextOf(order),
      order.callbackUrl,
      legOptions(options, order),
    ),
  );

const create: Operation<'create'> = async (options, order, { to, from }) => {
  // The caller id counts in the invitation only; the SDK drops it from the options.
  const source = from !== null && { sourceCallIdNumber: { phoneNumber: from } };
  const invite = { targetParticipant: toIdentifier(to), ...source };
  return toConnectionId(
    await options.client.createCall(invite, order.callbackUrl, legOptions(options, order)),
  );
};

const reject: Operation<'reject'> = async ({ client }, order, { reason }) => {
  const options = { ...toRepeatability(order), callRejectReason: reason };
  await client.rejectCall(contextOf(order), options);
  return null;
};

const redirect: Operation<'redirect'> = async ({ client }, order, { to }) => {
  const invite = { targetParticipant: toIdentifier(to) };
  await client.redirectCall(contextOf(order), invite, toRepeatability(order));
  return null;
};

/** To all, for only then does the SDK send that whatever plays now is to stop. */
const say: Operation<'say'> = async ({ client, promptUrl }, order, { n, speech }) => {
  const media = connectionOf(client, order).getCallMedia();
  await media.playToAll([...toPlaySources(speech, promptUrl)], {
    operationContext: String(n),
    interruptCallMediaOperation: true,
    loop: false,
  });
  return null;
};

const ask: Operation<'ask'> = async ({ client, promptUrl }, order, command) => {
  const media = connectionOf(client, order).getCallMedia();
  await media.startRecognizing(toIdentifier(order.party), toRecognizeOptions(command, promptUrl));
  return null;
};

const transfer: Operation<'transfer'> = async ({ client }, order, { n, to }) => {
  await connectionOf(client, order).transferCallToParticipant(toIdentifier(to), {
    ...toRepeatability(order),
    operationContext: String(n),
  });
  return null;
};

const hangUp: Operation<'hangUp'> = async ({ client }, order, { connection }) => {
  await client.getCallConnection(connection).hangUp(true, toRepeatability(order));
  return null;
};

/**
 * Sends one order, once. Resolves to the leg that an `answer` or `create` has made, or null;
 * rejects with whatever the SDK throws, or an AssertionError for an order that lacks what its
 * command needs.
 */
export const sendOrder = async (
  options: AcsGatewayOptions,
  order: Order,
): Promise<ConnectionId | null> => {
  const { command } = order;
  switch (command.kind) {
    case 'answer':
      return answer(options, order, command);
    case 'create':
      return create(options, order, command);
    case 'reject':
      return reject(options, order, command);
    case 'redirect':
      return redirect(options, order, command);
    case 'say':
      return say(options, order, command);
    case 'ask':
      return ask(options, order, command);
    case 'transfer':
      return transfer(options, order, command);
    case 'hangUp':
      return hangUp(options, order, command);
    default:
      return command satisfies never;
  }
};
