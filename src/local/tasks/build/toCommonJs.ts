import path from 'node:path';
import { type OutputFile as Built, type TransformOptions, transform } from 'esbuild';
import type { OutputFile } from './bundleLazily.ts';

const embedded = '\n//# sourceMappingURL=data:application/json;base64,';

/**
 * Bundles that were made as ES modules, each with its map beside it, as CommonJS of the same names;
 * paths become relative to `folder`.
 */
export const toCommonJs = async (
  built: readonly Built[],
  folder: string,
  options: TransformOptions,
): Promise<readonly OutputFile[]> => {
  const maps = new Map(built.map((file) => [file.path, file]));
  const convert = async (file: Built): Promise<readonly OutputFile[]> => {
    const map = Buffer.from(maps.get(`${file.path}.map`)?.contents ?? []).toString('base64');
    const name = path.basename(file.path);
    const made = await transform(`${file.text}${embedded}${map}`, {
      ...options,
      format: 'cjs',
      sourcefile: name,
      sourcemap: 'external',
    });
    const target = path.relative(folder, file.path).split(path.sep).join('/');
    const code = `${made.code}//# sourceMappingURL=${name}.map\n`;
    return [
      { path: `${target}.map`, contents: Buffer.from(made.map) },
      { path: target, contents: Buffer.from(code) },
    ];
  };
  const code = built.filter((file) => !file.path.endsWith('.map'));
  return (await Promise.all(code.map(convert))).flat();
};
