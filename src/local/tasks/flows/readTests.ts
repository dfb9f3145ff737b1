import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../../flow/problem.ts';
import { readSource } from '../../../flow/readSource.ts';
import { type FlowTest, testFileSchema } from './testSchema.ts';

/** The tests of one file. */
export type TestFile = Readonly<{ file: string; flow: string; tests: readonly FlowTest[] }>;

export type ReadTests = Readonly<{ files: readonly TestFile[]; problems: readonly Problem[] }>;

/** Reads every `*.yaml` of a folder; what is wrong with a file is told with its place. */
export const readTests = async (root: string, folder: string): Promise<ReadTests> => {
  const names = (await readdir(path.join(root, folder))).filter((name) => name.endsWith('.yaml'));
  const files: TestFile[] = [];
  const problems: Problem[] = [];
  for (const name of names.toSorted()) {
    const file = path.posix.join(folder, name);
    const text = await readFile(path.join(root, folder, name), 'utf8');
    const read = readSource({ name: path.parse(name).name, file, text }, testFileSchema);
    problems.push(...read.problems);
    if (read.value !== null) files.push({ file, ...read.value });
  }
  return { files, problems };
};
