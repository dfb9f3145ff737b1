import { type ApiClient, hasScope } from '../calls/apiClient.ts';
import { maySee } from '../calls/ownCalls.ts';
import type { RecordingOf } from '../calls/ports.ts';
import type { Call } from '../engine/call.ts';
import type { CallId, CommandNumber } from '../engine/ids.ts';
import type { ClientEndpoint } from './forClients.ts';
import { fromCallId } from './fromCallId.ts';
import { RequestError } from './requestError.ts';
import type { Reply } from './webRequest.ts';

export type RecordingPorts = Readonly<{
  load: (id: CallId) => Promise<Call | null>;
  /** Plays to somebody, whose name is noted. */
  play: (
    who: `client ${string}`,
  ) => (of: RecordingOf, range: string | undefined) => Promise<Reply | null>;
}>;

const form = /^[1-9]\d{0,8}$/;

const mayHear = async ({ load }: RecordingPorts, client: ApiClient, id: CallId) => {
  if (hasScope(client, 'read-all')) return true;
  const call = await load(id);
  return call !== null && maySee(client, call);
};

/** `GET /api/calls/{id}/recordings/{n}`: the sound of a recording, by the command that began it. */
export const recordingEndpoint =
  (ports: RecordingPorts): ClientEndpoint =>
  async ({ params, headers }, client) => {
    const call = fromCallId(params.id);
    const n = params.n ?? '';
    const found =
      form.test(n) && (await mayHear(ports, client, call))
        ? await ports.play(`client ${client.name}`)(
            { call, n: Number(n) as CommandNumber },
            headers.range,
          )
        : null;
    if (found === null) throw new RequestError('unknownRecording', 'There is no such recording.');
    return found;
  };
