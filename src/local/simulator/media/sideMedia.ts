import { ApiError } from '../api/apiError.ts';
import { participantsOf } from '../calls/connections.ts';
import { notify } from '../calls/lines.ts';
import type { Connection } from '../calls/model.ts';
import type { MediaOperation } from './mediaQueue.ts';

/** What goes on with single participants of a bigger call, beside the queue of their leg. */
export type Side = {
  /** Raw ids. */
  readonly targets: readonly string[];
  readonly operation: MediaOperation;
};

/** In a call of more than two, prompts and recognitions of one participant leave the others be. */
export function isGroupCall(connection: Connection): boolean {
  return participantsOf(connection).length > 2;
}

function sidesOf({ sides }: Connection, targets: readonly string[]): Side[] {
  return [...sides].filter((side) => side.targets.some((target) => targets.includes(target)));
}

/** Throws 412/8583 if something is played to or asked of one of them already. */
export function checkSides(connection: Connection, targets: readonly string[]): void {
  if (sidesOf(connection, targets).length === 0) return;
  const message = 'An incompatible media operation is in progress for this participant.';
  throw new ApiError(412, '8583', message);
}

function wake(connection: Connection): void {
  for (const line of [...connection.conversation.lines]) notify(line);
}

/** Runs the operation at once; an interrupting one ends what goes on with the same people. */
export function runBeside(connection: Connection, side: Side, isInterrupting: boolean): void {
  if (connection.state === 'ended') return;
  if (isInterrupting) cancelSides(connection, side.targets);
  connection.sides.add(side);
  side.operation.begin(() => {
    connection.sides.delete(side);
    wake(connection);
  });
  wake(connection);
}

/** Ends what goes on with these people, or with anybody, which tells the app. */
export function cancelSides(connection: Connection, targets?: readonly string[]): void {
  for (const side of targets ? sidesOf(connection, targets) : [...connection.sides]) {
    connection.sides.delete(side);
    side.operation.cancel();
  }
}

/** The leg is over: everything stops without a word. */
export function stopSides(connection: Connection): void {
  const sides = [...connection.sides];
  connection.sides.clear();
  for (const { operation } of sides) operation.stop();
}
