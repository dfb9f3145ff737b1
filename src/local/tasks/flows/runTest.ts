import type { Flow } from '../../../flow/flow.ts';
import { stepNameOf } from './coveredFlow.ts';
import { openStage } from './openStage.ts';
import { playLine } from './playScript.ts';
import type { Stage } from './stage.ts';
import type { FlowTest } from './testSchema.ts';

/** How a test went; `story` is what happened, a line each, with the time since the call began. */
export type TestResult = Readonly<{
  name: string;
  failure: string | null;
  /** The line of the script that failed, from 1. */
  line: number | null;
  story: readonly string[];
}>;

const clock = (ms: number): string => {
  const seconds = Math.floor(ms / 1000);
  const padded = (n: number) => String(n).padStart(2, '0');
  return `${padded(Math.floor(seconds / 60))}:${padded(seconds % 60)}`;
};

const tell = ({ call, happened }: Stage): readonly string[] => {
  const lines = happened.map(
    ({ at, kind, text }) => `${clock(at - call.createdAt)}  ${kind}  ${text}`,
  );
  return call.state === 'active' ? [...lines, `       in step ${stepNameOf(call.step)}`] : lines;
};

/** Plays a test against a flow, by the engine alone and with a clock of its own. */
export const runTest = (flow: Flow, test: FlowTest): TestResult =>
  playTest(openStage(flow, test), test);

/** Plays a test on a stage that was opened for it. */
export const playTest = (stage: Stage, test: FlowTest): TestResult => {
  let next = 0;
  for (const [i, line] of test.script.entries()) {
    const played = playLine(stage, line, next);
    if (played.failure !== null) {
      return { name: test.name, failure: played.failure, line: i + 1, story: tell(stage) };
    }
    next = played.next;
  }
  return { name: test.name, failure: null, line: null, story: tell(stage) };
};
