import { readdir } from 'node:fs/promises';
import type { Check } from '../check.ts';
import { type Finding, failure, ok, warning } from '../finding.ts';

export type Gathered = Readonly<{
  /** The audio that the build has made; null if there was none. */
  built: readonly string[] | null;
  /** Those of them that storage does not have. */
  missing: readonly string[];
}>;

const judge = ({ built, missing }: Gathered): readonly Finding[] => {
  if (built === null) {
    return [warning('The audio of prompts is not built, and was not looked for.', 'npm run build')];
  }
  if (missing.length === 0) return [ok(`Storage has all ${built.length} prompts of the build.`)];
  const message = `Storage lacks ${missing.length} of ${built.length} prompts: nobody hears them.`;
  return [failure(message, 'npm run admin -- prompts push')];
};

/** Whether the audio of prompts can be fetched. */
export const prompts: Check<Gathered> = {
  name: 'prompts',
  gather: async ({ promptsFolder, stores }) => {
    const files = await readdir(promptsFolder).catch(() => null);
    const built = files === null ? null : files.filter((name) => name.endsWith('.wav'));
    const { prompts: kept } = await stores();
    const has = await Promise.all((built ?? []).map((name) => kept.has(name)));
    return { built, missing: (built ?? []).filter((_, at) => has[at] !== true) };
  },
  judge,
};
