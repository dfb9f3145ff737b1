import { expect, test } from 'vitest';
import { formatSizes } from '../../../../src/local/tasks/build/formatSizes.ts';

const output = (bytes: number, inputs: Readonly<Record<string, number>>) => ({
  bytes,
  inputs: Object.fromEntries(
    Object.entries(inputs).map(([file, bytesInOutput]) => [file, { bytesInOutput }]),
  ),
  imports: [],
  exports: [],
});

test('a bundle is listed with its packages, the largest first, crumbs and maps left out', () => {
  const outputs = {
    'dist/main.cjs': output(8192, {
      'src/a.ts': 1024,
      'src/b.ts': 1024,
      'node_modules/zod/v4/index.js': 100,
      'node_modules/@azure/identity/a.js': 4000,
      'node_modules/x/node_modules/@azure/identity/b.js': 1120,
    }),
    'dist/main.cjs.map': output(9999, {}),
  };
  expect(formatSizes(outputs).map((line) => line.trim().replace(/ +/g, ' '))).toEqual([
    '8.0 KiB dist/main.cjs',
    '5.0 KiB @azure/identity',
    '2.0 KiB src',
  ]);
});
