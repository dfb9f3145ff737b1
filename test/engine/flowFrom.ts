import type { Flow } from '../../src/flow/flow.ts';
import { formatProblem } from '../../src/flow/formatProblem.ts';
import { parseFlow } from '../../src/flow/parseFlow.ts';

/** The flow that a YAML text makes; throws, with every problem, where the parser refuses it. */
export const flowFrom = (yaml: string): Flow => {
  const source = { name: 'sample', file: 'sample.yaml', text: yaml };
  const parsed = parseFlow(source, {}, () => 'f'.repeat(64));
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return parsed.value;
};
