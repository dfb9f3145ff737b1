import type { CallIndex, CallStore, Log } from '../calls/ports.ts';
import { batchEndpoint } from '../http/batchEndpoint.ts';
import { cancelCallEndpoint } from '../http/cancelCallEndpoint.ts';
import { createBatchTurns } from '../http/createBatchTurns.ts';
import { explainError } from '../http/explainError.ts';
import { getCallEndpoint } from '../http/getCallEndpoint.ts';
import { listCallsEndpoint } from '../http/listCallsEndpoint.ts';
import { placeCallEndpoint } from '../http/placeCallEndpoint.ts';
import { recordingEndpoint } from '../http/recordingEndpoint.ts';
import type { Calls } from './bindCalls.ts';
import type { Requests } from './bindRequests.ts';
import type { Guard } from './createGuard.ts';
import type { Listener, PlayRecording } from './createPlayRecording.ts';
import { toWordsOfHttp } from './toWordsOfHttp.ts';

export type CallEndpointPorts = Readonly<{
  guard: Guard;
  calls: Pick<Calls, 'cancel' | 'get'> & Pick<Requests, 'request' | 'preview'>;
  load: CallStore['load'];
  dayOf: CallIndex['day'];
  play: (who: Listener) => PlayRecording;
  /** How many calls are dialled in a second. */
  perSecond: number;
  now: () => number;
  log: Log;
}>;

/** What answers the routes about calls that other services use. */
export const createCallEndpoints = (ports: CallEndpointPorts) => {
  const { guard, calls, dayOf, perSecond, now, log } = ports;
  const load = async (...[id]: Parameters<CallStore['load']>) =>
    (await ports.load(id))?.row.call ?? null;
  const turns = createBatchTurns(perSecond, now);
  const explain = (error: unknown): unknown => explainError(error, toWordsOfHttp, log);
  return {
    placeCall: guard(['place'], placeCallEndpoint(calls)),
    placeBatch: guard(['place'], batchEndpoint({ request: calls.request, turns, explain })),
    getCall: guard(['read-own', 'read-all'], getCallEndpoint(calls.get)),
    listCalls: guard(['read-own', 'read-all'], listCallsEndpoint(dayOf, now)),
    cancelCall: guard(['place'], cancelCallEndpoint({ load, cancel: calls.cancel })),
    recording: guard(['read-own', 'read-all'], recordingEndpoint({ load, play: ports.play })),
  };
};
