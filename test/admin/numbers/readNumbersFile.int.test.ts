import path from 'node:path';
import { expect, test } from 'vitest';
import { readNumbersFile, usualFile } from '../../../src/admin/numbers/readNumbersFile.ts';
import { temporaryFolder } from '../../local/tasks/temporaryFolder.ts';
import { refusal } from './refusal.ts';

const project = path.join(import.meta.dirname, '..', '..', '..');

test('the file of the project is right, and names the numbers of the samples', async () => {
  const planned = await readNumbersFile(project, usualFile);
  expect(planned.map(({ number }) => number)).toContain('+18005550199');
});

test('a file that is not there, and one that is wrong, with every mistake', async () => {
  const root = temporaryFolder({
    'numbers.yaml': 'numbers:\n  "+12065550100": {}\n  "206": { purpose: x }\n',
  });
  await expect(readNumbersFile(root, 'nowhere.yaml')).rejects.toEqual(
    refusal('refused', 'noFile', '--file'),
  );
  const reading = readNumbersFile(root, 'numbers.yaml');
  await expect(reading).rejects.toEqual(refusal('refused', 'badFile', 'docs/numbers.md'));
  await expect(reading).rejects.toThrow(/numbers\.yaml:2:\d+ .*\nnumbers\.yaml:3:\d+ /s);
});
