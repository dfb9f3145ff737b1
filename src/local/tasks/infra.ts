import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { compileProblems } from './infra/compileProblems.ts';
import { fetchBicep } from './infra/fetchBicep.ts';
import { syntaxProblems } from './infra/syntaxProblems.ts';
import { readArgs } from './readArgs.ts';
import type { TaskContext } from './taskContext.ts';

const usage = `usage: npm run infra

Checks infra/*.bicep: compiles and lints every file, and each way to deploy them, with Microsoft's
compiler (BICEP_PATH, or by the .NET SDK 10); without one it looks at the form of the files only.`;

const filesIn = async (folder: string, ending: string): Promise<readonly string[]> => {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith(ending)).map((name) => path.join(folder, name));
};

/** Checks the templates that a deployment is made of. */
export const run = async ({ root, args, env, print, say }: TaskContext): Promise<number> => {
  readArgs({ args: [...args], options: {} }, usage);
  const infra = path.join(root, 'infra');
  const parameters = await filesIn(infra, '.bicepparam');
  const templates = await filesIn(infra, '.bicep');
  const modules = await filesIn(path.join(infra, 'modules'), '.bicep');
  const fetched = await fetchBicep({ root, env });
  const compiler = 'bicep' in fetched ? fetched.bicep : null;
  if ('why' in fetched) say(`Only the form is looked at: no compiler (${fetched.why}).`);
  const problems =
    compiler === null
      ? await syntaxProblems([...templates, ...modules])
      : await compileProblems(compiler, { templates, parameters }, env);
  for (const problem of problems) print(problem);
  if (problems.length === 0) print(`${templates.length + modules.length} templates are right.`);
  return problems.length === 0 ? 0 : 1;
};
