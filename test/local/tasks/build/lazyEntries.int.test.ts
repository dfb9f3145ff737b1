import path from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { lazyEntries } from '../../../../src/local/tasks/build/lazyEntries.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const sources = {
  'trunk.ts': `console.log('trunk');`,
  'leaf.ts': `export const leaf = 'leaf';`,
};

const bundle = async (withTrunk: boolean): Promise<string> => {
  const root = temporaryFolder(sources);
  const files = new Map([['name', path.join(root, 'leaf.ts')]]);
  const trunk = withTrunk ? path.join(root, 'trunk.ts') : null;
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [{ in: 'name', out: 'out' }],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [lazyEntries(files, trunk, root)],
  });
  return outputFiles[0]?.text ?? '';
};

test('an entry exports what its file does, once the trunk is loaded', async () => {
  const text = await bundle(true);
  expect(text.indexOf(`console.log("trunk")`)).toBeGreaterThan(-1);
  expect(text.indexOf(`var leaf = "leaf"`)).toBeGreaterThan(text.indexOf('trunk")'));
  expect(text).toMatch(/export {\s+leaf\s+}/);
});

test('without a trunk it is the file alone', async () => {
  expect(await bundle(false)).not.toContain('trunk");');
});
