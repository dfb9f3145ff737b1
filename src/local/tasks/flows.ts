import path from 'node:path';
import type { FlowId } from '../../flow/flow.ts';
import type { FlowSet } from '../../flow/flowSet.ts';
import { formatProblem } from '../../flow/formatProblem.ts';
import { compileFlows } from './compileFlows.ts';
import { type FlowsOptions, readFlowsOptions, usage } from './flows/flowsOptions.ts';
import { playFile } from './flows/playFile.ts';
import { readTests } from './flows/readTests.ts';
import { coverageOf, formatReport } from './flows/report.ts';
import { toMermaid } from './flows/toMermaid.ts';
import type { TaskContext } from './taskContext.ts';
import { TaskError } from './taskError.ts';

/** The flows of the project, or every problem of theirs, said. */
const readFlows = async ({ root, say }: TaskContext): Promise<FlowSet | null> => {
  const out = path.join(root, '.local', 'flows');
  const compiled = await compileFlows(path.join(root, 'src', 'flows'), out);
  const problems = compiled.ok ? compiled.warnings : compiled.problems;
  for (const problem of problems) {
    say(formatProblem({ ...problem, file: path.relative(root, problem.file) }));
  }
  return compiled.ok ? compiled.value : null;
};

const test = async (
  context: TaskContext,
  { names, threshold, json }: FlowsOptions,
): Promise<number> => {
  const flows = await readFlows(context);
  const { files, problems } = await readTests(context.root, 'test/flows');
  for (const problem of problems) context.say(formatProblem(problem));
  if (flows === null || problems.length > 0) return 1;
  const wanted = files.filter(({ flow }) => names.length === 0 || names.includes(flow));
  if (wanted.length === 0) throw new TaskError(`No tests of ${names.join(', ')} in test/flows.`);
  const reports = wanted.map((file) => playFile(flows, file));
  const coverage = coverageOf(reports);
  const failed = reports
    .flatMap(({ results }) => results)
    .filter(({ failure }) => failure !== null);
  const ok = failed.length === 0 && coverage >= threshold;
  if (json) {
    context.print(JSON.stringify({ ok, coverage, threshold, reports }));
    return ok ? 0 : 1;
  }
  for (const line of reports.flatMap(formatReport)) context.print(line);
  const count = reports.reduce((sum, { results }) => sum + results.length, 0);
  context.print(`${count - failed.length} passed, ${failed.length} failed`);
  context.print(`${coverage} % of branches; ${threshold} % are asked for`);
  return ok ? 0 : 1;
};

const check = async (context: TaskContext, { json }: FlowsOptions): Promise<number> => {
  const flows = await readFlows(context);
  if (flows === null) return 1;
  const names = Object.keys(flows.flows);
  context.print(json ? JSON.stringify({ ok: true, flows: names }) : `ok: ${names.join(', ')}`);
  return 0;
};

const graph = async (context: TaskContext, { names, json }: FlowsOptions): Promise<number> => {
  const flows = await readFlows(context);
  if (flows === null) return 1;
  const [name] = names;
  if (name === undefined) throw new TaskError(`Which flow?\n${usage}`);
  const flow = flows.flows[name as FlowId];
  if (flow === undefined) {
    throw new TaskError(
      `There is no flow ${name}; there are ${Object.keys(flows.flows).join(', ')}.`,
    );
  }
  const mermaid = toMermaid(flow);
  context.print(json ? JSON.stringify({ flow: name, mermaid }) : mermaid);
  return 0;
};

const verbs: Readonly<
  Record<string, (context: TaskContext, options: FlowsOptions) => Promise<number>>
> = { test, check, graph };

/** Tests, checks and draws flows. */
export const run = async (context: TaskContext): Promise<number> => {
  const options = readFlowsOptions(context.args);
  const work = Object.hasOwn(verbs, options.verb) ? verbs[options.verb] : undefined;
  if (work === undefined) throw new TaskError(usage);
  return work(context, options);
};
