import { cancelMedia } from '../operations/cancelMedia.ts';
import { play } from '../operations/play.ts';
import { recognize } from '../operations/recognize.ts';
import type { Operation } from './operation.ts';

/** Operations on what is heard in a call. */
export const mediaRoutes: readonly Operation[] = [cancelMedia, play, recognize];
