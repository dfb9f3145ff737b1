import { type AnswerDeps, answerCall } from '../calls/answerCall.ts';
import { cancelCall } from '../calls/cancelCall.ts';
import type { PlaceDeps } from '../calls/claimFor.ts';
import { dialDue } from '../calls/dialDue.ts';
import { fireTimer } from '../calls/fireTimer.ts';
import { getCall } from '../calls/getCall.ts';
import { hearRecording } from '../calls/hearRecording.ts';
import { type KeepDeps, keepRecording } from '../calls/keepRecording.ts';
import { type RunQueueDeps, runQueue } from '../calls/runQueue.ts';
import { sweepCalls } from '../calls/sweepCalls.ts';
import { sweepQueues } from '../calls/sweepQueues.ts';
import { takeCallback } from '../calls/takeCallback.ts';

export type CallDeps = AnswerDeps & PlaceDeps & RunQueueDeps & KeepDeps;

type Bound<Args extends unknown[], Result> = (...args: Args) => Result;

const bind =
  <Args extends unknown[], Result>(
    useCase: (deps: CallDeps, ...args: Args) => Result,
    deps: CallDeps,
  ): Bound<Args, Result> =>
  (...args) =>
    useCase(deps, ...args);

export type Calls = ReturnType<typeof bindCalls>;

/** The use cases with all that they need. */
export const bindCalls = (deps: CallDeps) => ({
  answer: bind(answerCall, deps),
  cancel: bind(cancelCall, deps),
  takeCallback: bind(takeCallback, deps),
  fire: bind(fireTimer, deps),
  dial: bind(dialDue, deps),
  hear: bind(hearRecording, deps),
  keep: bind(keepRecording, deps),
  sweep: bind(sweepCalls, deps),
  runQueue: bind(runQueue, deps),
  sweepQueues: bind(sweepQueues, deps),
  get: bind(({ store }, id: Parameters<typeof getCall>[1]) => getCall(store, id), deps),
});
