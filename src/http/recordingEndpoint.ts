import type { RecordingOf } from '../calls/ports.ts';
import type { CommandNumber } from '../engine/ids.ts';
import { fromCallId } from './fromCallId.ts';
import { RequestError } from './requestError.ts';
import type { Endpoint, Reply } from './webRequest.ts';

const form = /^[1-9]\d{0,8}$/;

/** `GET /api/calls/{id}/recordings/{n}`: the sound of a recording, by the command that began it. */
export const recordingEndpoint =
  (play: (of: RecordingOf, range: string | undefined) => Promise<Reply | null>): Endpoint =>
  async ({ params, headers }) => {
    const call = fromCallId(params.id);
    const n = params.n ?? '';
    const found = form.test(n)
      ? await play({ call, n: Number(n) as CommandNumber }, headers.range)
      : null;
    if (found === null) throw new RequestError('unknownRecording', 'There is no such recording.');
    return found;
  };
