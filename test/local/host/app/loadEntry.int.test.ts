import { afterAll, expect, test } from 'vitest';
import { loadEntry } from '../../../../src/local/host/app/loadEntry.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

test.each(['cjs', 'esm'] as const)('a file in the format %s is run', async (format) => {
  const name = `loaded-${format}`;
  const file = folder.write(
    `${name}.${format === 'esm' ? 'mjs' : 'cjs'}`,
    `process.emit('${name}')`,
  );
  let ran = false;
  process.once(name, () => {
    ran = true;
  });
  await loadEntry({ path: file, format }, folder.path);
  expect(ran).toBe(true);
});

test('what it throws is told with its file and where in it', async () => {
  const file = folder.write('broken.cjs', "\nthrow new Error('no licence');");
  await expect(loadEntry({ path: file, format: 'cjs' }, folder.path)).rejects.toThrow(
    /The app failed to load \(broken\.cjs\): Error: no licence.*broken\.cjs:2/s,
  );
});
