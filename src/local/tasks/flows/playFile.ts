import type { FlowId } from '../../../flow/flow.ts';
import type { FlowSet } from '../../../flow/flowSet.ts';
import { TaskError } from '../taskError.ts';
import { coverFlow } from './coveredFlow.ts';
import type { TestFile } from './readTests.ts';
import { type FlowReport, toReport } from './report.ts';
import { runTest } from './runTest.ts';

/**
 * Plays all tests of a file.
 * @throws TaskError for tests of a flow that there is not
 */
export const playFile = (flows: FlowSet, { file, flow, tests }: TestFile): FlowReport => {
  const compiled = flows.flows[flow as FlowId];
  if (compiled === undefined)
    throw new TaskError(`${file} tests ${flow}, and there is no such flow.`);
  const covered = coverFlow(compiled);
  return toReport(
    flow,
    file,
    covered,
    tests.map((test) => runTest(covered.flow, test)),
  );
};
