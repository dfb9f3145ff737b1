import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TaskError } from '../taskError.ts';
import type { Licensed } from './listLicences.ts';

const isNotice = (name: string): boolean => /^(licen[cs]e|copying|notice)/i.test(name);

const textsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && isNotice(entry.name))
    .map(({ name }) => readFileSync(path.join(folder, name), 'utf8').trim())
    .toSorted();

/**
 * What the licences of bundled packages ask for: their names and texts, to go with the bundles.
 * A package that brings no text is named with its licence; equal texts stand once.
 */
export const toNotices = (root: string, packages: readonly Licensed[]): string => {
  const texts = new Map<string, string[]>();
  for (const { name, version, licence, folder } of packages) {
    const found = textsIn(path.join(root, folder)).join('\n\n') || `Licence: ${licence}`;
    texts.set(found, [...(texts.get(found) ?? []), `${name} ${version} (${licence})`]);
  }
  if (texts.size === 0) throw new TaskError('No bundle holds a package, so there is no notice.');
  const line = '-'.repeat(80);
  const parts = [...texts].map(([text, names]) => `${line}\n${names.join('\n')}\n\n${text}\n`);
  return `This program holds parts of the packages below.\n\n${parts.join('\n')}`;
};
