import path from 'node:path';
import { expect, test } from 'vitest';
import { readRoutingFile, usualFile } from '../../../src/admin/routing/readRoutingFile.ts';
import { temporaryFolder } from '../../local/tasks/temporaryFolder.ts';
import { refusal } from '../numbers/refusal.ts';

const project = path.join(import.meta.dirname, '..', '..', '..');

test('the file of the project has two SBCs, and nothing in it is doubtful', async () => {
  const { config, warnings } = await readRoutingFile(project, usualFile);
  expect([config.trunks.length, warnings]).toEqual([2, []]);
});

test('a file that is not there, and one that is wrong, with every mistake', async () => {
  const root = temporaryFolder({
    'r.yaml':
      'trunks: [{ fqdn: sbc, port: 5061 }]\nroutes: [{ name: a, pattern: "(", trunks: [] }]\n',
  });
  await expect(readRoutingFile(root, 'nowhere.yaml')).rejects.toEqual(
    refusal('refused', 'noFile', '--file'),
  );
  const reading = readRoutingFile(root, 'r.yaml');
  await expect(reading).rejects.toEqual(refusal('refused', 'badFile', 'docs/direct-routing.md'));
  await expect(reading).rejects.toThrow(/r\.yaml:1:\d+ .*\nr\.yaml:2:\d+ .*\nr\.yaml:2:\d+ /s);
});
