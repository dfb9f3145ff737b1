import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildAdmin } from './build/buildAdmin.ts';
import { buildApp } from './build/buildApp.ts';
import { buildSoftphone } from './build/buildSoftphone.ts';
import { checkSteps } from './checkSteps.ts';
import { runSteps, type TaskStep } from './runSteps.ts';
import { runTool } from './runTool.ts';
import type { TaskContext } from './taskContext.ts';
import { addCounts, readCounts } from './test/readCounts.ts';

const levels = ['unit', 'int', 'e2e'] as const;
type Level = (typeof levels)[number];

const isLevel = (text: string | undefined): text is Level => levels.some((name) => name === text);

const build = async ({ root, say }: TaskContext): Promise<number> => {
  const result = await buildApp(root);
  await buildSoftphone(root);
  await buildAdmin(root);
  for (const problem of result.ok ? [] : result.problems) say(problem);
  return result.ok ? 0 : 1;
};

const resultFile = (folder: string, level: Level): string => path.join(folder, `${level}.json`);

const levelStep = (
  context: TaskContext,
  level: Level,
  folder: string,
  more: readonly string[],
): TaskStep => ({
  name: `${level} tests`,
  work: () => {
    const outputFile = `--outputFile.json=${resultFile(folder, level)}`;
    const reporters = ['--reporter=default', '--reporter=json', outputFile];
    return runTool(context, 'vitest/vitest.mjs', [
      'run',
      '--project',
      level,
      ...reporters,
      ...more,
    ]);
  },
});

/**
 * `npm test`: types, lint and the tests of every level; `npm run test:unit` and its like: that
 * level. What follows goes to vitest. The last line on stdout is the sum, and stands in .local/test
 * too.
 */
export const run = async (context: TaskContext): Promise<number> => {
  const [first, ...rest] = context.args;
  const chosen = isLevel(first) ? [first] : levels;
  const more = isLevel(first) ? rest : context.args;
  const folder = path.join(context.root, '.local', 'test');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const needsBuild = chosen.some((level) => level !== 'unit');
  const code = await runSteps(context, [
    ...(isLevel(first) ? [] : checkSteps(context)),
    ...(needsBuild ? [{ name: 'build', work: () => build(context) }] : []),
    ...chosen.map((level) => levelStep(context, level, folder, more)),
  ]);
  const counts = chosen.map((level) => readCounts(resultFile(folder, level)));
  const { passed, failed } = addCounts(await Promise.all(counts));
  const summary = `${passed} passed, ${failed} failed`;
  await writeFile(path.join(folder, 'summary.txt'), `${summary}\n`);
  context.print(summary);
  return code;
};
