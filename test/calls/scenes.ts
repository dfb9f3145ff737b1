import { answerCall } from '../../src/calls/answerCall.ts';
import { inboundCallIdOf } from '../../src/calls/callIdOf.ts';
import { type Handled, handleCallEvent } from '../../src/calls/handleCallEvent.ts';
import type { IncomingCall } from '../../src/calls/incomingCall.ts';
import type { CallEvent, Cause, LegEvent, MediaEvent } from '../../src/engine/event.ts';
import type { CallId, CommandNumber, ConnectionId, EventId } from '../../src/engine/ids.ts';
import type { DtmfKey } from '../../src/flow/flow.ts';
import { incomingCall, type World } from './world.ts';

let events = 0;
export const newEventId = (): EventId => {
  events += 1;
  return `wire-${events}` as EventId;
};

export const idOf = (world: World, incoming: IncomingCall): CallId =>
  inboundCallIdOf(world.deps.idKey, incoming.correlationId, incoming.called, null);

/** The leg that the provider made for a call. */
export const legOf = (world: World): ConnectionId => {
  const probe = [...world.gateway.effects.values()].findIndex(
    ({ command: { kind } }) => kind === 'answer' || kind === 'create',
  );
  return `connection-${probe + 1}` as ConnectionId;
};

const leg = (world: World) => ({
  id: newEventId(),
  at: world.clock.now(),
  note: '',
  attempt: 1,
  connection: legOf(world),
});

export const connected = (world: World): LegEvent => ({ ...leg(world), kind: 'Connected' });

export const disconnected = (world: World, cause: Cause): LegEvent => ({
  ...leg(world),
  kind: 'Disconnected',
  cause,
});

export const createFailed = (world: World, cause: Cause): LegEvent => ({
  ...leg(world),
  kind: 'CreateFailed',
  cause,
});

export const keys = (world: World, token: number, key: DtmfKey): MediaEvent => ({
  ...leg(world),
  kind: 'KeysPressed',
  token: token as CommandNumber,
  keys: [key],
});

export const media = (
  world: World,
  token: number,
  kind: 'PromptEnded' | 'PromptStarted' | 'TransferAccepted' | 'MediaCancelled' | 'NoInput',
): MediaEvent => ({ ...leg(world), kind, token: token as CommandNumber });

export const transferFailed = (world: World, token: number): MediaEvent => ({
  ...leg(world),
  kind: 'TransferFailed',
  token: token as CommandNumber,
  cause: 'declined',
});

export const handle = (world: World, id: CallId, event: CallEvent): Promise<Handled> =>
  handleCallEvent(world.deps, id, event);

/** A call that was answered, connected and asked what the caller wants (command 2). */
export const askedCall = async (world: World): Promise<CallId> => {
  const incoming = incomingCall(world);
  await answerCall(world.deps, incoming);
  const id = idOf(world, incoming);
  await handle(world, id, connected(world));
  return id;
};

/** What the call waits for: the number of the command whose event moves it on. */
export const tokenOf = async (world: World, id: CallId): Promise<number> => {
  const { call } = await world.row(id);
  return call.state === 'active' && 'token' in call.doing ? call.doing.token : -1;
};

/** From a question to the end: the caller presses 1, is announced, is put through. */
export const putThrough = async (world: World, id: CallId): Promise<void> => {
  await handle(world, id, keys(world, await tokenOf(world, id), '1'));
  await announceAndTransfer(world, id);
};

export const announceAndTransfer = async (world: World, id: CallId): Promise<void> => {
  await handle(world, id, media(world, await tokenOf(world, id), 'PromptEnded'));
  await handle(world, id, media(world, await tokenOf(world, id), 'TransferAccepted'));
  await handle(world, id, disconnected(world, 'transferred'));
};

/** The kinds of what took effect at the provider, once each, in order. */
export const effects = (world: World): string[] =>
  [...world.gateway.effects.values()].map(({ command }) => command.kind);

/** The kinds of every request to the provider, repetitions too. */
export const requests = (world: World): string[] =>
  world.gateway.orders.map(({ command }) => command.kind);
