import { expect, test } from 'vitest';
import { listFunctions } from '../../../../src/local/tasks/build/listFunctions.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test('functions are listed by name, and other files are not functions', async () => {
  const root = temporaryFolder({
    'src/functions/b.ts': '',
    'src/functions/a.ts': '',
    'src/functions/notes.md': '',
  });
  expect(await listFunctions(root)).toEqual(['./src/functions/a.ts', './src/functions/b.ts']);
});
