import { getRecording } from '../operations/getRecording.ts';
import { pauseRecording } from '../operations/pauseRecording.ts';
import { resumeRecording } from '../operations/resumeRecording.ts';
import { startRecording } from '../operations/startRecording.ts';
import { stopRecording } from '../operations/stopRecording.ts';
import type { Operation } from './operation.ts';

/** Operations on the recordings of calls. */
export const recordingRoutes: readonly Operation[] = [
  getRecording,
  pauseRecording,
  resumeRecording,
  startRecording,
  stopRecording,
];
