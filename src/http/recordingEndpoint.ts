import type { RecordingStore } from '../calls/recordingStore.ts';
import type { CommandNumber } from '../engine/ids.ts';
import { fromCallId } from './fromCallId.ts';
import { RequestError } from './requestError.ts';
import { toRecordingReply } from './toRecordingReply.ts';
import type { Endpoint } from './webRequest.ts';

const form = /^[1-9]\d{0,8}$/;

/** `GET /api/calls/{id}/recordings/{n}`: the sound of a recording, by the command that began it. */
export const recordingEndpoint =
  (open: RecordingStore['open']): Endpoint =>
  async ({ params, headers }) => {
    const id = fromCallId(params.id);
    const n = params.n ?? '';
    const found = form.test(n) ? await open(id, Number(n) as CommandNumber) : null;
    if (found === null) throw new RequestError('unknownRecording', 'There is no such recording.');
    return toRecordingReply(found, headers.range);
  };
