import type { AudioFiles } from './audioFiles.ts';
import type { Flow } from './flow.ts';
import type { FlowSet } from './flowSet.ts';
import { inOrder } from './inOrder.ts';
import { parseFlow } from './parseFlow.ts';
import { parseRoutes } from './parseRoutes.ts';
import type { FlowSource, Parsed, Problem } from './problem.ts';
import type { Route } from './route.ts';

/** The texts of everything under `src/flows`; `routes` is null where there is no `routes.yaml`. */
export type FlowFiles = Readonly<{ flows: readonly FlowSource[]; routes: FlowSource | null }>;

export const maxFlows = 1000;

const noRoutes: Problem = {
  file: 'routes.yaml',
  line: 1,
  column: 1,
  message: 'There are no routes, so that every call is ignored.',
  remedy: 'Write `routes: [{ flow: … }]` into routes.yaml beside the flows.',
};

const readRoutes = ({ flows, routes }: FlowFiles): Parsed<readonly Route[]> =>
  routes === null
    ? { ok: true, value: [], warnings: [noRoutes] }
    : parseRoutes(
        routes,
        flows.map(({ name }) => name),
      );

const tooMany = ({ flows }: FlowFiles): readonly Problem[] => {
  if (flows.length <= maxFlows) return [];
  const message = `There are ${flows.length} flows; ${maxFlows} are the most.`;
  const remedy = 'Move flows to another deployment.';
  return [{ file: flows[maxFlows]?.file ?? '', line: 1, column: 1, message, remedy }];
};

/** Compiles all flows and routes, or reports every problem of every file, by file and position. */
export const compileFlowSet = (
  files: FlowFiles,
  audio: AudioFiles,
  hash: (text: string) => string,
): Parsed<FlowSet> => {
  const limits = tooMany(files);
  if (limits.length > 0) return { ok: false, problems: limits };
  const routes = readRoutes(files);
  const flows = files.flows.map((source) => parseFlow(source, audio, hash));
  const results = [routes, ...flows];
  const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
  if (!routes.ok || problems.length > 0) return { ok: false, problems: inOrder(problems) };
  const made: readonly Flow[] = flows.flatMap((result) => (result.ok ? [result.value] : []));
  const value: FlowSet = {
    // The names of files are those of the flows, and a folder has each of them once.
    flows: Object.fromEntries(made.map((flow) => [flow.name, flow])) as FlowSet['flows'],
    routes: routes.value,
  };
  const warnings = results.flatMap((result) => (result.ok ? result.warnings : []));
  return { ok: true, value, warnings: inOrder(warnings) };
};
