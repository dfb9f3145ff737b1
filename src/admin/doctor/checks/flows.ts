import { glob, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FlowSet } from '../../../flow/flowSet.ts';
import type { Check } from '../check.ts';
import { type Finding, failure, ok, warning } from '../finding.ts';

export type Gathered = Readonly<{
  set: Pick<FlowSet, 'flows' | 'routes'>;
  /** When the compiled flows and the newest of their sources were written; 0 if there are none. */
  builtAt: number;
  changedAt: number;
}>;

const build = 'npm run build';

const withoutFlow = ({ set: { flows, routes } }: Gathered): readonly Finding[] => {
  const named = routes.flatMap(({ action }) => (action.kind === 'flow' ? [action.flow] : []));
  return [...new Set(named)]
    .filter((flow) => !Object.hasOwn(flows, flow))
    .map((flow) =>
      failure(
        `A route leads to the flow ${flow}, which there is not: its calls get the fallback.`,
        `Write src/flows/${flow}.yaml or change src/flows/routes.yaml, then: ${build}`,
      ),
    );
};

const judge = (gathered: Gathered): readonly Finding[] => {
  const { set, builtAt, changedAt } = gathered;
  const found = [...withoutFlow(gathered)];
  if (set.routes.length === 0) {
    const message = 'There are no routes, so that every call is left alone.';
    found.push(failure(message, `Write src/flows/routes.yaml, then: ${build}`));
  }
  if (changedAt > builtAt) {
    found.push(warning('The flows have changed since they were built.', build));
  }
  if (found.length > 0) return found;
  const count = Object.keys(set.flows).length;
  return [ok(`The flows are compiled (${count}), and each route that leads to one has it.`)];
};

const timeOf = async (file: string): Promise<number> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

const newestIn = async (folder: string): Promise<number> => {
  let newest = 0;
  for await (const file of glob('**/*.{yaml,txt,wav}', { cwd: folder })) {
    newest = Math.max(newest, await timeOf(path.join(folder, file)));
  }
  return newest;
};

/** Whether the flows are compiled, as they are written now, and each route has its flow. */
export const flows: Check<Gathered> = {
  name: 'flows',
  gather: async ({ flows: compiled, root }) => ({
    set: compiled(),
    builtAt: await timeOf(path.join(root, 'dist', 'flows.json')),
    changedAt: await newestIn(path.join(root, 'src', 'flows')),
  }),
  judge,
};
