import { stripVTControlCharacters } from 'node:util';
import { type BuildResult, buildApp, buildFlows } from '../build/buildApp.ts';
import { buildSoftphone } from '../build/buildSoftphone.ts';
import { type Changed, type SourceWatch, watchSources } from './watchSources.ts';

export type Rebuilding = Readonly<{
  root: string;
  say: (line: string) => void;
  restartHost: () => Promise<void>;
  pushPrompts: () => Promise<void>;
  /** Lets the softphone draw the flows as they are now. */
  showFlows: () => Promise<void>;
}>;

const whatIsWrong = (result: BuildResult): readonly string[] => (result.ok ? [] : result.problems);

const messageOf = (thrown: unknown): string =>
  thrown instanceof Error ? stripVTControlCharacters(thrown.message) : String(thrown);

const rebuildPage = async ({ root, say }: Rebuilding): Promise<void> => {
  try {
    await buildSoftphone(root);
    say('The softphone is built again; load its page anew.');
  } catch (thrown) {
    say(messageOf(thrown));
    say('The softphone stays as it was.');
  }
};

const rebuildApp = async (
  { root, say, restartHost, pushPrompts, showFlows }: Rebuilding,
  changed: ReadonlySet<Changed>,
): Promise<void> => {
  const isCode = changed.has('code');
  const problems = isCode ? whatIsWrong(await buildApp(root)) : await buildFlows(root);
  if (problems.length > 0) {
    for (const problem of problems) say(problem);
    say('The last build that was right goes on.');
    return;
  }
  await pushPrompts();
  await showFlows();
  if (isCode) await restartHost();
  say(
    isCode ? 'Built again; the host starts anew.' : 'Flows compiled again; the next call has them.',
  );
};

/**
 * Keeps the running app in step with its sources: new flows are read by the app itself, new code
 * restarts the host, a new softphone is there when its page is loaded anew, and a mistake is shown
 * while the last good build goes on.
 */
export const rebuildOnChange = (rebuilding: Rebuilding): SourceWatch =>
  watchSources(rebuilding.root, async (changed) => {
    try {
      if (changed.has('page')) await rebuildPage(rebuilding);
      if (changed.has('code') || changed.has('flows')) await rebuildApp(rebuilding, changed);
    } catch (thrown) {
      // An edit must not end the environment; the next one is another chance.
      rebuilding.say(messageOf(thrown));
    }
  });
