import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundledFiles } from './licences/bundledFiles.ts';
import { bundledPackages } from './licences/bundledPackages.ts';
import { formatLicences } from './licences/formatLicences.ts';
import { type Lock, listLicences } from './licences/listLicences.ts';
import { readLicence } from './licences/readLicence.ts';
import { toNotices } from './licences/toNotices.ts';
import { readArgs } from './readArgs.ts';
import type { TaskContext } from './taskContext.ts';

const usage = `usage: npm run licences [-- options]

The licences of everything that the app needs where it runs or that a bundle holds a part of. It
fails on one that src/local/tasks/licences/allowsLicence.ts does not allow.

  --notices <file>  writes what has to go with the bundles: names and texts of their licences
  --json            prints JSON`;

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
