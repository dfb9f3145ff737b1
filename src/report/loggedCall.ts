import type { Call } from '../engine/call.ts';
import { timesOf } from './figures/timesOf.ts';
import type { LoggedCall } from './readService.ts';

const msPerSecond = 1000;

/** A call by what the logs can know of it; nothing of one that never had a connection. */
export const loggedCall = (call: Call): readonly LoggedCall[] =>
  call.connection === null
    ? []
    : [{ connection: call.connection, seconds: (timesOf(call).talkMs ?? 0) / msPerSecond }];
