import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sectionOf } from './notes/sectionOf.ts';
import { readArgs } from './readArgs.ts';
import type { TaskContext } from './taskContext.ts';
import { TaskError } from './taskError.ts';

const usage = `usage: npm run notes -- <tag>

Prints what CHANGELOG.md says of the version of a tag such as v1.2.0, as the text of its release.
It fails if package.json names another version, or if the changelog has no section for it.`;

/** Prints the text of a release, once tag, package.json and CHANGELOG.md agree. */
export const run = async ({ root, args, print }: TaskContext): Promise<number> => {
  const given = readArgs({ args: [...args], options: {}, allowPositionals: true }, usage);
  const [tag, ...more] = given.positionals;
  const asked = /^v(\d+\.\d+\.\d+(?:-[\w.]+)?)$/.exec(tag ?? '')?.[1];
  if (asked === undefined || more.length > 0) throw new TaskError(usage);
  const read = (file: string) => readFile(path.join(root, file), 'utf8');
  const { version } = JSON.parse(await read('package.json'));
  if (version !== asked) {
    const remedy = `npm version ${asked} --no-git-tag-version, commit, and tag that commit.`;
    throw new TaskError(`The tag is ${tag}, but package.json has ${version}. ${remedy}`);
  }
  const section = sectionOf(await read('CHANGELOG.md'), version);
  if (section === null) {
    throw new TaskError(`CHANGELOG.md has nothing under a heading "## [${version}]".`);
  }
  print(section);
  return 0;
};
