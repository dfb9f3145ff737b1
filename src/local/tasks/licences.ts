import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildAdmin } from './build/buildAdmin.ts';
import { buildApp } from './build/buildApp.ts';
import { buildSoftphone } from './build/buildSoftphone.ts';
import { bundledPackages } from './licences/bundledPackages.ts';
import { formatLicences } from './licences/formatLicences.ts';
import { type Lock, listLicences } from './licences/listLicences.ts';
import { readLicence } from './licences/readLicence.ts';
import { toNotices } from './licences/toNotices.ts';
import { readArgs } from './readArgs.ts';
import type { TaskContext } from './taskContext.ts';
import { TaskError } from './taskError.ts';

const usage = `usage: npm run licences [-- options]

The licences of everything that the app needs where it runs or that a bundle holds a part of. It
fails on one that src/local/tasks/licences/allowsLicence.ts does not allow.

  --notices <file>  writes what has to go with the bundles: names and texts of their licences
  --json            prints JSON`;

/** What shows the contract is not bundled but copied into the package as it is. */
const copied = ['node_modules/rapidoc/dist/rapidoc-min.js'];

const bundledFiles = async (root: string): Promise<readonly string[]> => {
  const built = await buildApp(root);
  if (!built.ok) throw new TaskError(built.problems.join('\n'));
  const bundles = Object.values({ ...built.outputs, ...(await buildAdmin(root)) });
  // Of some packages nothing is left in the bundle once what nobody calls is taken out.
  const parts = bundles.flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, part]) => (part.bytesInOutput > 0 ? [file] : [])),
  );
  return [...parts, ...(await buildSoftphone(root)), ...copied];
};

/** Lists licences, and fails on those that this project cannot keep to. */
export const run = async ({ root, args, print, say }: TaskContext): Promise<number> => {
  const options = { notices: { type: 'string' }, json: { type: 'boolean' } } as const;
  const { values } = readArgs({ args: [...args], options }, usage);
  const lock: Lock = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8'));
  const bundled = bundledPackages(await bundledFiles(root));
  const packages = listLicences(lock, bundled, (folder) => readLicence(root, folder));
  const wrong = packages.filter(({ allowed }) => !allowed);
  if (values.json) print(JSON.stringify({ ok: wrong.length === 0, packages }));
  else for (const line of formatLicences(packages)) print(line);
  if (values.notices !== undefined) {
    const notices = toNotices(
      root,
      packages.filter((one) => one.bundled),
    );
    await writeFile(path.resolve(root, values.notices), notices);
  }
  say(`${packages.length} packages, ${wrong.length} with a licence that is not allowed.`);
  return wrong.length === 0 ? 0 : 1;
};
