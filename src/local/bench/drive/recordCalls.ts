import type { Call } from '../../../engine/call.ts';
import { decide } from '../../../engine/decide.ts';
import type { CallEvent } from '../../../engine/event.ts';
import type { Flow } from '../../../flow/flow.ts';
import { openStage } from '../../tasks/flows/openStage.ts';
import { playTest } from '../../tasks/flows/runTest.ts';
import type { FlowTest } from '../../tasks/flows/testSchema.ts';

/** A call as it was played once: what it began as, and what happened to it. */
export type RecordedCall = Readonly<{ flow: Flow; call: Call; events: readonly CallEvent[] }>;

/**
 * Plays the tests of a flow and keeps what happened in each.
 * @throws Error for a test that fails
 */
export const recordCalls = (flow: Flow, tests: readonly FlowTest[]): readonly RecordedCall[] =>
  tests.map((test) => {
    const events: CallEvent[] = [];
    const stage = openStage(flow, test, (_before, event) => void events.push(event));
    const recorded = { flow: stage.flow, call: stage.call };
    const { name, failure } = playTest(stage, test);
    if (failure !== null) throw new Error(`${flow.name}, ${name}: ${failure}`);
    return { ...recorded, events };
  });

/** Decides the whole call again; how it is in the end. */
export const replayCall = ({ flow, call, events }: RecordedCall): Call => {
  let now = call;
  for (const event of events) now = decide(flow, now, event).call;
  return now;
};
