import path from 'node:path';
import type { Flow, FlowId } from '../../../flow/flow.ts';
import { compileFlows } from '../../tasks/compileFlows.ts';
import { readTests } from '../../tasks/flows/readTests.ts';
import { type RecordedCall, recordCalls } from './recordCalls.ts';

/** A flow with the calls of its tests. */
type Sample = Readonly<{ flow: Flow; calls: readonly RecordedCall[] }>;
export type Samples = Readonly<{ largest: Sample; menu: Sample }>;

const sizeOf = (flow: Flow): number => Object.keys(flow.steps).length;

/**
 * The calls of the largest sample flow and of the support menu, as their tests play them.
 * @throws Error for flows or tests that are not right
 */
export const recordSamples = async (root: string): Promise<Samples> => {
  const folder = path.join(root, 'src', 'flows');
  const compiled = await compileFlows(folder, path.join(root, '.local', 'flows'));
  const { files } = await readTests(root, 'test/flows');
  if (!compiled.ok) throw new Error('the sample flows cannot be compiled');
  const { flows } = compiled.value;
  const record = (flow: Flow | undefined): Sample => {
    const tests = files.find((file) => file.flow === flow?.name)?.tests ?? [];
    if (flow === undefined || tests.length === 0) throw new Error('a sample flow has no tests');
    return { flow, calls: recordCalls(flow, tests) };
  };
  const bySize = Object.values(flows).toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return { largest: record(bySize[0]), menu: record(flows['contoso-support' as FlowId]) };
};
