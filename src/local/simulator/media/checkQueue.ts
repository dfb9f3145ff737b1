import { ApiError } from '../api/apiError.ts';
import type { Connection } from '../calls/model.ts';

/** More than anybody means to queue. */
const maxWaitingMedia = 50;

/** Throws 429/8516 if too many prompts and recognitions wait already. */
export function checkQueue({ media }: Pick<Connection, 'media'>): void {
  if (media.waiting.length < maxWaitingMedia) return;
  throw new ApiError(429, '8516', `More than ${maxWaitingMedia} media operations are waiting.`);
}
