import type { Call } from '../../../engine/call.ts';
import { noteConnected } from './noteConnected.ts';
import { note, type Stage } from './stage.ts';
import { endRecordings } from './stageRecordings.ts';

/** Remarks what has become of the call; with its end everything ends but what was recorded. */
export const noteChange = (stage: Stage, before: Call): void => {
  const { call } = stage;
  noteConnected(stage, before);
  if (before.state === 'ended' || call.state !== 'ended') return;
  note(stage, 'ended', call.outcome);
  stage.media = null;
  stage.due = [];
  endRecordings(stage);
};
