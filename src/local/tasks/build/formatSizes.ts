import type { Metafile } from 'esbuild';

const bytesPerKiB = 1024;
const smallestShown = bytesPerKiB;

const kib = (bytes: number): string => `${(bytes / bytesPerKiB).toFixed(1)} KiB`.padStart(12);

/** The npm package that a source file belongs to, or `src` for the app's own. */
const packageOf = (file: string): string => {
  const [, inModules] = file.split(/.*node_modules\//);
  if (inModules === undefined) return 'src';
  const [scope = '', name = ''] = inModules.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
};

/**
 * The size of each bundle and what it is made of, largest first; shares under a KiB are left out.
 */
export const formatSizes = (outputs: Metafile['outputs']): readonly string[] =>
  Object.entries(outputs)
    .filter(([file]) => !file.endsWith('.map'))
    .flatMap(([file, { bytes, inputs }]) => {
      const shares = new Map<string, number>();
      for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
        const name = packageOf(input);
        shares.set(name, (shares.get(name) ?? 0) + bytesInOutput);
      }
      const largest = [...shares]
        .filter(([, share]) => share >= smallestShown)
        .sort(([, a], [, b]) => b - a);
      return [`${kib(bytes)}  ${file}`, ...largest.map(([name, n]) => `  ${kib(n)}  ${name}`)];
    });
