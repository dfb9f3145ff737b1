import type { AudioFiles } from './audioFiles.ts';
import type { Flow } from './flow.ts';
import type { FlowSet } from './flowSet.ts';
import { inOrder } from './inOrder.ts';
import type { Named } from './named.ts';
import { parseCalendars, type ReadCalendars } from './parseCalendars.ts';
import { parseFlow } from './parseFlow.ts';
import { parseList } from './parseList.ts';
import { parseRoutes } from './parseRoutes.ts';
import type { FlowSource, Parsed, Problem } from './problem.ts';
import type { Route } from './route.ts';
import { usedLists } from './usedLists.ts';

/**
 * The texts of everything under `src/flows`; `routes` and `calendars` are null where there is no
 * `routes.yaml` or `calendars.yaml`.
 */
export type FlowFiles = Readonly<{
  flows: readonly FlowSource[];
  routes: FlowSource | null;
  calendars: FlowSource | null;
  lists: readonly FlowSource[];
}>;

export const maxFlows = 1000;

const noRoutes: Problem = {
  file: 'routes.yaml',
  line: 1,
  column: 1,
  message: 'There are no routes, so that every call is ignored.',
  remedy: 'Write `routes: [{ flow: … }]` into routes.yaml beside the flows.',
};

const readRoutes = ({ flows, routes }: FlowFiles, named: Named): Parsed<readonly Route[]> => {
  if (routes === null) return { ok: true, value: [], warnings: [noRoutes] };
  const names = flows.map(({ name }) => name);
  return parseRoutes(routes, names, named);
};

const noCalendars: ReadCalendars = {
  names: [],
  parsed: { ok: true, value: {}, warnings: [] },
};

const tooMany = ({ flows }: FlowFiles): readonly Problem[] => {
  if (flows.length <= maxFlows) return [];
  const message = `There are ${flows.length} flows; ${maxFlows} are the most.`;
  const remedy = 'Move flows to another deployment.';
  return [{ file: flows[maxFlows]?.file ?? '', line: 1, column: 1, message, remedy }];
};

/**
 * Compiles all flows, routes, calendars and lists, or reports every problem of every file, by file
 * and position. `now` is the time of the build, in milliseconds since 1970.
 */
export const compileFlowSet = (
  files: FlowFiles,
  audio: AudioFiles,
  hash: (text: string) => string,
  now: number,
): Parsed<FlowSet> => {
  const limits = tooMany(files);
  if (limits.length > 0) return { ok: false, problems: limits };
  const calendars = files.calendars === null ? noCalendars : parseCalendars(files.calendars, now);
  const lists = files.lists.map((source) => ({ source, parsed: parseList(source) }));
  const named: Named = {
    calendarNames: calendars.names,
    calendars: calendars.parsed.ok ? calendars.parsed.value : {},
    listNames: files.lists.map(({ name }) => name),
  };
  const routes = readRoutes(files, named);
  const flows = files.flows.map((source) => parseFlow(source, audio, hash, named));
  const results = [routes, ...flows, calendars.parsed, ...lists.map(({ parsed }) => parsed)];
  const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
  if (!routes.ok || problems.length > 0) return { ok: false, problems: inOrder(problems) };
  const made: readonly Flow[] = flows.flatMap((result) => (result.ok ? [result.value] : []));
  const { used, warnings: unused } = usedLists(lists, made, routes.value);
  const value: FlowSet = {
    // The names of files are those of the flows, and a folder has each of them once.
    flows: Object.fromEntries(made.map((flow) => [flow.name, flow])) as FlowSet['flows'],
    routes: routes.value,
    calendars: named.calendars,
    lists: used,
  };
  const warnings = results.flatMap((result) => (result.ok ? result.warnings : []));
  return { ok: true, value, warnings: inOrder([...warnings, ...unused]) };
};
