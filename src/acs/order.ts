import { strict as assert } from 'node:assert';
import type { CallAutomationClient, CallConnection } from '@azure/communication-call-automation';
import type { Handle, Order } from '../calls/ports.ts';
import type { ProviderCommand } from '../engine/command.ts';
import type { ConnectionId } from '../engine/ids.ts';
import type { PromptUrl } from './toPlaySources.ts';

export type AcsClient = Pick<
  CallAutomationClient,
  | 'answerCall'
  | 'createCall'
  | 'redirectCall'
  | 'rejectCall'
  | 'getCallConnection'
  | 'getCallRecording'
>;

export type AcsGatewayOptions = Readonly<{
  client: AcsClient;
  /** The speech resource that calls get for text prompts and spoken answers; null for neither. */
  speechEndpoint: string | null;
  promptUrl: PromptUrl;
}>;

/** What an order has made, in our words: a leg, or something that a later order may name. */
export type Made = Readonly<{ connection: ConnectionId | null; handle: Handle | null }>;

export const nothing: Made = { connection: null, handle: null };

/** Sends an order for one kind of command. */
export type Operation<Kind extends ProviderCommand['kind']> = (
  options: AcsGatewayOptions,
  order: Order,
  command: Extract<ProviderCommand, { kind: Kind }>,
) => Promise<Made>;

/** @throws AssertionError for an order of a call that has no leg yet */
export const connectionOf = (client: AcsClient, { connection, command }: Order): CallConnection => {
  assert(connection !== null, `${command.kind} without a connection`);
  return client.getCallConnection(connection);
};
