import { randomUUID } from 'node:crypto';
import { ApiError, callNotFound, invalidRequest, notEstablished } from '../api/apiError.ts';
import { emit } from '../events/emit.ts';
import type { World } from '../world.ts';
import { isOnHold, phonesOf } from './lines.ts';
import type { Connection, Conversation, Line } from './model.ts';
import { toIdentifier } from './toIdentifier.ts';

/** `…/callbacks/{id}/…`, as this project's app has it; another app's address names nothing. */
const callInCallback = /\/callbacks\/([\w-]{1,100})\//;

export type NewConnection = Omit<
  Connection,
  | 'id'
  | 'user'
  | 'shownAs'
  | 'media'
  | 'sides'
  | 'keyReports'
  | 'invitations'
  | 'loops'
  | 'state'
  | 'sequenceNumber'
>;

/** A leg of the app, still connecting. */
export function createConnection(world: World, given: NewConnection): Connection {
  const user = `8:acs:${world.options.audience}_${randomUUID()}`;
  const connection: Connection = {
    ...given,
    id: randomUUID(),
    user,
    shownAs: given.callerId === undefined ? user : `4:${given.callerId}`,
    media: { running: undefined, waiting: [] },
    sides: new Set(),
    keyReports: new Map(),
    invitations: new Map(),
    loops: new Set(),
    state: 'connecting',
    sequenceNumber: 0,
  };
  world.connections.set(connection.id, connection);
  connection.conversation.connections.add(connection);
  connection.conversation.appCall ??= callInCallback.exec(given.callbackUri)?.[1];
  return connection;
}

/** Raw ids of everybody in the call, the leg's own user first. */
export function participantsOf(connection: Connection): string[] {
  const { lines, connections } = connection.conversation;
  const others = [...lines].filter(
    (line) => line.state === 'connected' && line.appEnd !== connection,
  );
  const shown = new Set([...lines].map(({ appEnd }) => appEnd));
  const apps = [...connections].filter(
    (other) => other !== connection && other.state !== 'connecting' && !shown.has(other),
  );
  return [
    connection.user,
    ...others.map(({ rawId }) => rawId),
    ...apps.map(({ shownAs }) => shownAs),
  ];
}

/** The phone of a participant; undefined for the app's own legs. */
export function lineOf({ conversation }: Connection, rawId: string): Line | undefined {
  return phonesOf(conversation).find((line) => line.rawId === rawId);
}

/** A participant as the API lists it. */
export function toParticipant(
  connection: Connection,
  rawId: string,
): Readonly<Record<string, unknown>> {
  const line = lineOf(connection, rawId);
  return {
    identifier: toIdentifier(rawId),
    isMuted: line?.isMuted ?? false,
    isOnHold: line !== undefined && isOnHold(line),
  };
}

/** Tells the app who is in the call now. */
export function emitParticipants(world: World, connection: Connection): void {
  connection.sequenceNumber += 1;
  const participants = participantsOf(connection).map((rawId) => toParticipant(connection, rawId));
  const { sequenceNumber } = connection;
  emit(world, connection, 'ParticipantsUpdated', { data: { participants, sequenceNumber } });
}

/** Tells every leg of the app that is through. */
export function tellParticipants(world: World, { connections }: Conversation): void {
  for (const connection of connections) {
    if (connection.state !== 'connecting') emitParticipants(world, connection);
  }
}

/** The leg is through; everybody else in the call hears of it too. */
export function establish(world: World, connection: Connection): void {
  connection.state = 'connected';
  emit(world, connection, 'CallConnected', { context: connection.operationContext });
  tellParticipants(world, connection.conversation);
}

/** The leg of that id; throws 404/8522 if it has ended or never was. */
export function findConnection(world: World, id: string | undefined): Connection {
  const connection = world.connections.get(id ?? '');
  if (!connection) throw callNotFound();
  return connection;
}

/** The same, and it must be through; throws 400/8501 while it is still connecting. */
export function findEstablished(world: World, id: string | undefined): Connection {
  const connection = findConnection(world, id);
  if (connection.state === 'connecting') throw notEstablished();
  return connection;
}

/** Throws 400/8523 for a callback address that the service would not take. */
export function checkCallbackUri(world: World, uri: string | undefined, name: string): void {
  if (uri?.startsWith('http:') && !world.options.allowHttpCallbacks) {
    throw invalidRequest(`The field ${name} is invalid: it must be an https address.`);
  }
}

/** What the headers of an answer tell of a leg. */
export function toHeading(connection: Connection): { id: string; correlationId: string } {
  return { id: connection.id, correlationId: connection.conversation.correlationId };
}

/** Whether that identity is in the leg's call. */
export function hasParticipant(connection: Connection, rawId: string): boolean {
  return participantsOf(connection).includes(rawId);
}

/** Throws 400/8558 for somebody who is not in the leg's call. */
export function checkParticipant(connection: Connection, rawId: string, name: string): void {
  if (hasParticipant(connection, rawId)) return;
  throw new ApiError(400, '8558', `${name}: is not a participant of this call.`);
}

/** The phone of a participant; throws 400/8558 if there is none. */
export function findPhone(connection: Connection, rawId: string, name: string): Line {
  const line = lineOf(connection, rawId);
  if (line) return line;
  throw new ApiError(400, '8558', `${name}: is no phone in this call.`);
}
