import { codesOf } from './codesOf.ts';
import { measure } from './measure.ts';
import type { Change, Log } from './ports.ts';
import { recordingKeyOf } from './recordingKeyOf.ts';
import type { Executed } from './settleCommand.ts';

/** Tells what came of a command, once that is saved. */
export const measureSettled = (
  log: Log,
  { id: call, settled }: Change,
  { item: { command }, execution }: Executed,
): void => {
  for (const { n, kind, result, ms, note } of settled)
    measure(log, { message: 'command done', call, n, kind, outcome: result, ms, ...codesOf(note) });
  if (command.kind === 'startRecording' && execution.kind === 'done' && execution.handle !== null) {
    const recording = recordingKeyOf(execution.handle);
    measure(log, { message: 'recording started', call, recording });
  }
};
