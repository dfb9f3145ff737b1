import type { Flow, FlowId } from '../../src/flow/flow.ts';
import { sampleFlow } from '../store/sampleFlow.ts';

/** A flow of that name that asks for switches, as a part of a set. */
export const flowAsking = (
  name: string,
  ...switches: readonly string[]
): Readonly<Record<FlowId, Flow>> => {
  const cases = switches.map((asked) => ({ when: [{ kind: 'switch', name: asked }], go: 'end' }));
  const steps = { start: { kind: 'branch', cases, otherwise: 'end' } };
  return JSON.parse(JSON.stringify({ [name]: { ...sampleFlow(), name, steps } }));
};
