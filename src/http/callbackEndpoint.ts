import type { Log } from '../calls/ports.ts';
import type { CallbackResult } from '../calls/takeCallback.ts';
import type { ProviderEvent } from '../engine/event.ts';
import type { CallId, CommandNumber, Instant } from '../engine/ids.ts';
import { fromCallbackPath } from './fromCallbackPath.ts';
import { fromJsonBody } from './fromJsonBody.ts';
import { RequestError } from './requestError.ts';
import type { Endpoint, Reply, WebRequest } from './webRequest.ts';

export type CallbackPorts = Readonly<{
  /** Whether the provider signed the request; `unavailable` when nobody can tell now. */
  verify: (header: string | null) => Promise<'ok' | 'unavailable' | Readonly<{ refused: string }>>;
  read: (
    body: unknown,
    arrival: Readonly<{ attempt: number; at: Instant; recording: CommandNumber | null }>,
  ) => Readonly<{ events: readonly ProviderEvent[]; notUnderstood: readonly string[] }>;
  take: (id: CallId, token: string, events: readonly ProviderEvent[]) => Promise<CallbackResult>;
  now: () => Instant;
  log: Log;
}>;

const maxBodyBytes = 256 * 1_024;
const taken: Reply = { status: 200, headers: {}, body: null };

/** The command whose recording an address was given for. */
const recordingOf = ({ recording = '' }: WebRequest['query']): CommandNumber | null =>
  /^[1-9]\d{0,8}$/.test(recording) ? (Number(recording) as CommandNumber) : null;

const unauthorized = (): RequestError => new RequestError('unauthorized', 'Not authorized.');

const checkSignature = async (ports: CallbackPorts, header: string | undefined): Promise<void> => {
  const verdict = await ports.verify(header ?? null);
  if (verdict === 'ok') return;
  if (verdict === 'unavailable') {
    const message = 'The keys that callbacks are signed with cannot be had now.';
    throw new RequestError('unavailable', message);
  }
  ports.log('warn', 'a callback without a valid signature', { why: verdict.refused });
  throw unauthorized();
};

/** The provider never shows anybody how it was answered, so only a log tells of a lost event. */
const eventsIn = (body: Uint8Array, log: Log): unknown => {
  try {
    return fromJsonBody(body, maxBodyBytes);
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    log('error', 'a signed callback that cannot be read', { why });
    throw thrown;
  }
};

/**
 * `POST /api/callbacks/{id}/{attempt}/{token}`: the provider's events. Taken are those of a call
 * and those that nobody will ever understand; anything else is answered so that it comes again,
 * or not at all.
 */
export const callbackEndpoint =
  (ports: CallbackPorts): Endpoint =>
  async ({ params, headers, query, body }) => {
    await checkSignature(ports, headers.authorization);
    const events = eventsIn(body, ports.log);
    const place = fromCallbackPath(params);
    if (place === null) throw unauthorized();
    const arrival = { attempt: place.attempt, recording: recordingOf(query) };
    const read = ports.read(events, { ...arrival, at: ports.now() });
    if (read.notUnderstood.length > 0) {
      const types = read.notUnderstood.join(', ');
      ports.log('info', 'events that change nothing', { call: place.id, types });
    }
    const result = await ports.take(place.id, place.token, read.events);
    switch (result) {
      case 'taken':
      case 'unknownCall':
        return taken;
      case 'badToken':
        ports.log('warn', 'a callback with the token of another call', { call: place.id });
        throw unauthorized();
      case 'storm':
        throw new RequestError('unavailable', 'The call is busy.');
      default:
        return result satisfies never;
    }
  };
