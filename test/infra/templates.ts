import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', '..');

export const readProject = (file: string): string => readFileSync(path.join(root, file), 'utf8');

export const namesIn = (folder: string): readonly string[] => readdirSync(path.join(root, folder));

/** The text of a template without what its comments say. */
export const templateOf = (file: string): string =>
  readProject(`infra/${file}`).replace(/^\s*\/\/.*$/gm, '');

/** What the first group of a pattern finds, each once, in order. */
export const foundIn = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, found = '']) => found))].sort();

/** What stands between the brackets of `var name = […]`, as words. */
export const listIn = (text: string, name: string): readonly string[] => {
  const [, list = ''] = new RegExp(`var ${name} = \\[([^\\]]*)\\]`).exec(text) ?? [];
  return foundIn(list, /'([^']+)'/g);
};

/** All code of the app, as one text: what is deployed, without the laptop and the command line. */
export const appCode = (): string =>
  readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !/^(local|admin)\//.test(file))
    .map((file) => readProject(`src/${file}`))
    .join('\n');
