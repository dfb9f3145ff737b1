import { emit } from '../events/emit.ts';
import { noteAppEnd } from '../logs/noteLeg.ts';
import { stopMedia } from '../media/mediaQueue.ts';
import { cancelSides } from '../media/sideMedia.ts';
import { endRecordingWith } from '../recording/recordCall.ts';
import type { World } from '../world.ts';
import { lineOf, tellParticipants } from './connections.ts';
import { endHold } from './holds.ts';
import { finishLine, note, phonesOf } from './lines.ts';
import type { Connection, Conversation, Failure, Line, Result } from './model.ts';
import { toFailure } from './toFailure.ts';
import { isPhone, toParty } from './toIdentifier.ts';

const ended = (subCode: number, text: string): Result => ({
  code: 200,
  subCode,
  message: `${text} DiagCode: 0#${subCode}.@`,
});

const byApp = ended(7000, 'The call was ended through the API.');
const byOtherLeg = ended(5001, 'This conversation has ended.');
const byRemoval = ended(5300, 'This participant was removed.');
const lastLeft = ended(5002, 'The conversation has ended.');
const untoldEnd = ended(0, 'The call ended.');
const byTransfer = ended(7015, 'The call ended because its transfer was accepted.');

/** What the app hears when that phone hangs up. */
function toHangUpResult(line: Line): Result {
  if (!isPhone(line.rawId)) return ended(18503, 'The other participant left.');
  return line.direction === 'inbound'
    ? ended(540000, 'The caller hung up.')
    : ended(560000, 'The called phone hung up.');
}

function drop(world: World, connection: Connection): void {
  connection.state = 'ended';
  for (const { cancel } of [...connection.invitations.values()]) cancel();
  stopMedia(connection);
  world.connections.delete(connection.id);
  connection.conversation.connections.delete(connection);
  endRecordingWith(world, connection.conversation);
  noteAppEnd(world, connection);
}

/** Ends the app's leg; CallDisconnected follows a moment later. */
function disconnect(world: World, connection: Connection, result: Result, delayMs = 0): void {
  drop(world, connection);
  const details = { result, context: connection.operationContext };
  world.clock.after(delayMs * world.options.factor, () => {
    emit(world, connection, 'CallDisconnected', details);
  });
}

/** The fault that lets CreateCallFailed wait, used up once. */
function takeLateness({ faults }: World): { afterMs: number; untold: boolean } {
  const late = faults.current.createFailedLate;
  if (!late || late.times === 0) return { afterMs: 0, untold: false };
  if (late.times !== undefined) late.times -= 1;
  return late;
}

/** A created leg that never came about: CallDisconnected first, as the service has it. */
export function failCreation(world: World, connection: Connection, failure: Failure): void {
  drop(world, connection);
  const details = { result: failure.result, context: connection.operationContext };
  const { afterMs, untold } = takeLateness(world);
  emit(world, connection, 'CallDisconnected', untold ? { ...details, result: untoldEnd } : details);
  const tell = (): void => emit(world, connection, 'CreateCallFailed', details);
  if (afterMs === 0) tell();
  else world.clock.after(afterMs, tell);
  endAll(world, connection.conversation, byOtherLeg, 'remoteHungUp');
}

function endAll(world: World, conversation: Conversation, result: Result, reason: string): void {
  for (const ring of [...conversation.rings]) ring.cancel();
  for (const connection of [...conversation.connections]) {
    disconnect(world, connection, result, world.options.hangUpDelayMs);
  }
  for (const line of [...conversation.lines]) finishLine(world, line, reason);
}

/** After somebody left: one member alone is no call, several hear who is still there. */
function settle(world: World, conversation: Conversation, who: string, result: Result): void {
  const phones = phonesOf(conversation);
  if (phones.length + conversation.connections.size <= 1) {
    endAll(world, conversation, result, 'remoteHungUp');
    return;
  }
  for (const phone of phones) note(world, phone, { kind: 'left', who: toParty(who) });
  for (const connection of conversation.connections) {
    cancelSides(connection, [who]);
    connection.keyReports.delete(who);
  }
  tellParticipants(world, conversation);
}

/** A phone hangs up, or declines if it is one that rings. */
export function leaveLine(world: World, line: Line, reason = 'hungUp'): void {
  if (line.state === 'ended') return;
  if (line.decline) {
    line.decline();
    return;
  }
  finishLine(world, line, reason);
  settle(world, line.conversation, line.rawId, toHangUpResult(line));
}

function removeConnection(world: World, connection: Connection): void {
  releaseHolds(world, connection);
  disconnect(world, connection, byRemoval, world.options.hangUpDelayMs);
  finishAppLines(world, connection, 'removed');
  settle(world, connection.conversation, connection.user, lastLeft);
}

/**
 * The app removes somebody, itself or another of its legs perhaps; what is left of a call of two
 * is over. `told` is called in between; false if there is nobody of that raw id.
 */
export function removeParticipant(
  world: World,
  connection: Connection,
  rawId: string,
  told: () => void,
): boolean {
  const { conversation } = connection;
  const line = lineOf(connection, rawId);
  const leg = [...conversation.connections].find(
    ({ shownAs, state, user }) => state !== 'connecting' && [user, shownAs].includes(rawId),
  );
  if (line) finishLine(world, line, 'removed');
  else if (!leg) return false;
  told();
  if (line) settle(world, conversation, rawId, lastLeft);
  else if (leg) removeConnection(world, leg);
  return true;
}

/** The app leaves: a call of two is over, the others stay in a bigger one. */
export function leaveConnection(world: World, connection: Connection): void {
  const { conversation } = connection;
  if (phonesOf(conversation).length + conversation.connections.size <= 2) {
    terminateCall(world, connection);
    return;
  }
  releaseHolds(world, connection);
  disconnect(world, connection, byApp, world.options.hangUpDelayMs);
  finishAppLines(world, connection, 'hungUp');
  settle(world, conversation, connection.user, byOtherLeg);
}

/** The app ends the call for everybody. */
export function terminateCall(world: World, connection: Connection): void {
  const { conversation } = connection;
  if (connection.createdByApp && connection.state === 'connecting') {
    const failure = toFailure('cancelled', connection.targets[0] ?? '');
    failCreation(world, connection, failure);
    return;
  }
  disconnect(world, connection, byApp, world.options.hangUpDelayMs);
  endAll(world, conversation, byOtherLeg, 'remoteHungUp');
}

/** The app leaves a call that it has put through to somebody else. */
export function leaveAfterTransfer(world: World, connection: Connection): void {
  releaseHolds(world, connection);
  disconnect(world, connection, byTransfer);
  finishAppLines(world, connection, 'transferred');
}

/** The leg goes and the phones stay: nobody else could take back whom it holds. */
function releaseHolds(world: World, connection: Connection): void {
  for (const line of phonesOf(connection.conversation)) {
    if (line.hold?.connection === connection) endHold(world, line);
  }
}

/** The legs that only stood for this app end with it. */
function finishAppLines(world: World, connection: Connection, reason: string): void {
  for (const line of [...connection.conversation.lines]) {
    if (line.appEnd === connection) finishLine(world, line, reason);
  }
}
