import * as z from 'zod';
import { count, list, seconds, share } from './part.ts';

/** How callers were put through to people. */
export const peopleFigures = z
  .object({
    /** Answered inbound calls: what the rates are shares of. */
    answered: count,
    /** Calls that ended in the system, neither put through nor abandoned. */
    contained: count,
    containment: share,
    /** Calls in which a transfer was tried, by `transfer`, `connect` or a queue. */
    transferTried: count,
    transferred: count,
    transferRate: share,
    transferSuccess: share,
    /** From when people were rung, or the queue was entered, until somebody took the call. */
    meanSecondsToAnswer: seconds,
    p90SecondsToAnswer: seconds,
    /** The share of those who waited for a person that got one within `serviceSeconds`. */
    serviceSeconds: z.number().positive(),
    serviceLevel: share,
    waited: count,
  })
  .readonly();
export type PeopleFigures = z.infer<typeof peopleFigures>;

/** What became of the callers of one queue. */
export const queueFigures = z
  .object({
    queue: z.string(),
    callers: count,
    reached: count,
    abandoned: count,
    /** Left for a callback or for what the flow does after the longest wait. */
    leftOtherwise: count,
    meanWait: seconds,
    p90Wait: seconds,
    longestWait: seconds,
  })
  .readonly();
export type QueueFigures = z.infer<typeof queueFigures>;

/** What came of the calls that other services asked for. */
export const outboundFigures = z
  .object({
    asked: count,
    attempts: count,
    /** A person was there. A machine is never counted. */
    reached: count,
    machine: count,
    /** Answered, and nobody knows by whom. */
    unknown: count,
    refused: count,
    reachRate: share,
    purposes: list(z.object({ purpose: z.string(), asked: count, reached: count })),
  })
  .readonly();
export type OutboundFigures = z.infer<typeof outboundFigures>;

/** Messages and wishes to be called back that this day has left. */
export const messageFigures = z
  .object({
    voicemails: count,
    /** Those that nobody has listened to as the report was made. */
    voicemailsWaiting: count,
    recordedCalls: count,
    recordedSeconds: z.number().nonnegative(),
    lost: count,
    callbacks: count,
    callbacksWaiting: count,
  })
  .readonly();
export type MessageFigures = z.infer<typeof messageFigures>;
