import { cancelMedia } from '../operations/cancelMedia.ts';
import { play } from '../operations/play.ts';
import { recognize } from '../operations/recognize.ts';
import { sendDtmf } from '../operations/sendDtmf.ts';
import { startContinuousDtmf } from '../operations/startContinuousDtmf.ts';
import { stopContinuousDtmf } from '../operations/stopContinuousDtmf.ts';
import type { Operation } from './operation.ts';

/** Operations on what is heard in a call. */
export const mediaRoutes: readonly Operation[] = [
  cancelMedia,
  play,
  recognize,
  sendDtmf,
  startContinuousDtmf,
  stopContinuousDtmf,
];
