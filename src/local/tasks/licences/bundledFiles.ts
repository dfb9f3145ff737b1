import { buildAdmin } from '../build/buildAdmin.ts';
import { buildApp } from '../build/buildApp.ts';
import { buildSoftphone } from '../build/buildSoftphone.ts';
import { TaskError } from '../taskError.ts';

/** What shows the contract is not bundled but copied into the package as it is. */
const copied = ['node_modules/rapidoc/dist/rapidoc-min.js'];

/** Builds, and tells the source files that every bundle and everything copied is made of. */
export const bundledFiles = async (root: string): Promise<readonly string[]> => {
  const built = await buildApp(root);
  if (!built.ok) throw new TaskError(built.problems.join('\n'));
  const bundles = Object.values({ ...built.outputs, ...(await buildAdmin(root)) });
  // Of some packages nothing is left in the bundle once what nobody calls is taken out.
  const parts = bundles.flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, part]) => (part.bytesInOutput > 0 ? [file] : [])),
  );
  return [...parts, ...(await buildSoftphone(root)), ...copied];
};
