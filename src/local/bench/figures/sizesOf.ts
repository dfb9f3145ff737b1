import type { Metafile } from 'esbuild';
import { formatKiB } from './format.ts';

type Bundle = Metafile['outputs'][string];

/** The npm package that a source file belongs to, or the app itself. */
const packageOf = (file: string): string => {
  const [, inModules] = file.split(/.*node_modules\//);
  if (inModules === undefined) return 'src';
  const [scope = '', name = ''] = inModules.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
};

const largest = 4;

const partsOf = ({ inputs }: Bundle): string => {
  const shares = new Map<string, number>();
  for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
    const name = packageOf(input);
    shares.set(name, (shares.get(name) ?? 0) + bytesInOutput);
  }
  return [...shares]
    .sort(([, a], [, b]) => b - a)
    .slice(0, largest)
    .map(([name, bytes]) => `${name} ${formatKiB(bytes)}`)
    .join(', ');
};

/** Each bundle with its largest parts, and its size. */
export const sizesOf = (outputs: Metafile['outputs']): readonly (readonly string[])[] =>
  Object.entries(outputs)
    .filter(([file]) => !file.endsWith('.map'))
    .sort(([, a], [, b]) => b.bytes - a.bytes)
    .map(([file, output]) => [`\`${file}\` (${partsOf(output)})`, formatKiB(output.bytes)]);
