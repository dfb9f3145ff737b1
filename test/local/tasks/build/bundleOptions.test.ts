import { expect, test } from 'vitest';
import { bundleOptions } from '../../../../src/local/tasks/build/bundleOptions.ts';

test('what a host runs is CommonJS, with the host’s own module left outside', () => {
  expect(bundleOptions('root', 'out')).toMatchObject({
    absWorkingDir: 'root',
    outdir: 'out',
    format: 'cjs',
    external: expect.arrayContaining(['@azure/functions-core']),
  });
});
