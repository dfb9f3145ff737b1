import { type Bundles, bundleLazily } from './bundleLazily.ts';
import { leaveOut } from './leaveOut.ts';
import { listFunctions } from './listFunctions.ts';

/**
 * Every function in one file, `main.cjs`, and what is imported when needed in `lazy/<name>.cjs`.
 */
export const bundleFunctions = async (root: string, outFolder: string): Promise<Bundles> => {
  const contents = (await listFunctions(root)).map((file) => `import '${file}';`).join('\n');
  const stdin = { contents, resolveDir: root, sourcefile: 'main.ts', loader: 'ts' } as const;
  return bundleLazily(root, outFolder, { stdin, entryNames: 'main' }, [leaveOut()]);
};
