import type { Call } from '../engine/call.ts';
import { codesOf } from './codesOf.ts';
import { measure } from './measure.ts';
import { measureCall } from './measureCall.ts';
import type { Change, Log } from './ports.ts';
import { recordingKeyOf } from './recordingKeyOf.ts';
import type { Executed } from './settleCommand.ts';

/** Tells what came of a command, once it is saved, and what that has made of its call. */
export const measureSettled = (
  log: Log,
  before: Call,
  { row, settled }: Change,
  { item: { command }, execution }: Executed,
): void => {
  const call = before.id;
  for (const { n, kind, result, ms, note } of settled)
    measure(log, { message: 'command done', call, n, kind, outcome: result, ms, ...codesOf(note) });
  if (command.kind === 'startRecording' && execution.kind === 'done' && execution.handle !== null) {
    const recording = recordingKeyOf(execution.handle);
    measure(log, { message: 'recording started', call, recording });
  }
  if (row !== null) measureCall(log, before, row.call);
};
