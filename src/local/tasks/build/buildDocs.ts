import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

const changedAt = async (file: string): Promise<number> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

/**
 * Puts the program that shows the contract of the API into `dist/docs/rapidoc.js.br`, with its
 * licence before it. It is compressed once, for that takes a second. A project without it is left
 * as it is.
 */
export const buildDocs = async (root: string): Promise<void> => {
  const folder = path.join(root, 'node_modules', 'rapidoc');
  const source = path.join(folder, 'dist', 'rapidoc-min.js');
  const target = path.join(root, 'dist', 'docs', 'rapidoc.js.br');
  if (!existsSync(source)) return;
  if ((await changedAt(target)) > (await changedAt(path.join(folder, 'package.json')))) return;
  const licence = await readFile(path.join(folder, 'LICENSE.txt'), 'utf8');
  const text = `/*!\n${licence.trim()}\n*/\n${await readFile(source, 'utf8')}`;
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const draft = `${target}.${process.pid}.tmp`;
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(draft, await compress(text, { params }));
  await rename(draft, target);
};
