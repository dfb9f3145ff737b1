import { type BuildResult, buildApp, buildFlows } from '../build/buildApp.ts';
import { type Changed, type SourceWatch, watchSources } from './watchSources.ts';

export type Rebuilding = Readonly<{
  root: string;
  say: (line: string) => void;
  restartHost: () => Promise<void>;
  pushPrompts: () => Promise<void>;
}>;

const problemsOf = (result: BuildResult): readonly string[] => (result.ok ? [] : result.problems);

const rebuild = async (
  { root, say, restartHost, pushPrompts }: Rebuilding,
  changed: ReadonlySet<Changed>,
): Promise<void> => {
  const isCode = changed.has('code');
  const problems = isCode ? problemsOf(await buildApp(root)) : await buildFlows(root);
  if (problems.length > 0) {
    for (const problem of problems) say(problem);
    say('The last build that was right goes on.');
    return;
  }
  await pushPrompts();
  if (isCode) await restartHost();
  say(
    isCode ? 'Built again; the host starts anew.' : 'Flows compiled again; the next call has them.',
  );
};

/**
 * Keeps the running app in step with its sources: new flows are read by the app itself, new code
 * restarts the host, and a mistake is shown while the last good build goes on.
 */
export const rebuildOnChange = (rebuilding: Rebuilding): SourceWatch =>
  watchSources(rebuilding.root, async (changed) => {
    try {
      await rebuild(rebuilding, changed);
    } catch (thrown) {
      // An edit must not end the environment; the next one is another chance.
      rebuilding.say(thrown instanceof Error ? thrown.message : String(thrown));
    }
  });
