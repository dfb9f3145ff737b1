import { type AnswerDeps, answerCall } from '../calls/answerCall.ts';
import { cancelCall } from '../calls/cancelCall.ts';
import { fireTimer } from '../calls/fireTimer.ts';
import { getCall } from '../calls/getCall.ts';
import { type KeepDeps, keepRecording } from '../calls/keepRecording.ts';
import { type OpenDeps, openRecording } from '../calls/openRecording.ts';
import { type PlaceDeps, placeCall } from '../calls/placeCall.ts';
import { type SweepDeps, sweepCalls } from '../calls/sweepCalls.ts';
import { takeCallback } from '../calls/takeCallback.ts';

export type CallDeps = AnswerDeps & PlaceDeps & SweepDeps & KeepDeps & OpenDeps;

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
  place: bind(placeCall, deps),
  cancel: bind(cancelCall, deps),
  takeCallback: bind(takeCallback, deps),
  fire: bind(fireTimer, deps),
  sweep: bind(sweepCalls, deps),
  keepRecording: bind(keepRecording, deps),
  openRecording: bind(openRecording, deps),
  get: bind(({ store }, id: Parameters<typeof getCall>[1]) => getCall(store, id), deps),
});
