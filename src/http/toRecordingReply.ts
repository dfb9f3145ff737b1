import { Readable } from 'node:stream';
import type { KeptRecording } from '../calls/recordingStore.ts';
import { fromRange } from './fromRange.ts';
import { RequestError } from './requestError.ts';
import type { Reply } from './webRequest.ts';

/**
 * A recording, or the part of it that `range` asks for.
 * @throws RequestError `badRange` for a part that it does not have
 */
export const toRecordingReply = async (
  { length, contentType, read }: KeptRecording,
  range: string | undefined,
): Promise<Reply> => {
  const part = fromRange(range, length);
  if (part === 'none') {
    throw new RequestError('badRange', `The recording has ${length} bytes.`);
  }
  const { start, end } = part ?? { start: 0, end: length - 1 };
  const headers = {
    'content-type': contentType,
    'content-length': String(end - start + 1),
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    ...(part !== null && { 'content-range': `bytes ${start}-${end}/${length}` }),
  };
  const body = length === 0 ? null : Readable.toWeb(await read(start, end));
  return { status: part === null ? 200 : 206, headers, body };
};
