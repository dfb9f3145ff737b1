import { expect, test } from 'vitest';
import { sizesOf } from '../../../../src/local/bench/figures/sizesOf.ts';

const bundle = (bytes: number, inputs: Record<string, number>) => ({
  bytes,
  imports: [],
  exports: [],
  inputs: Object.fromEntries(
    Object.entries(inputs).map(([file, bytesInOutput]) => [file, { bytesInOutput }]),
  ),
});

test('bundles by size, each with its largest parts, maps left out', () => {
  const outputs = {
    'dist/main.cjs': bundle(1_024, { 'src/a.ts': 512, 'node_modules/@azure/functions/b.js': 500 }),
    'dist/main.cjs.map': bundle(9_999, {}),
    'dist/lazy/x.cjs': bundle(4_096, {
      'node_modules/zod/c.js': 1_024,
      'node_modules/zod/d.js': 1_024,
    }),
  };
  expect(sizesOf(outputs)).toEqual([
    ['`dist/lazy/x.cjs` (zod 2 KiB)', '4 KiB'],
    ['`dist/main.cjs` (src 0.5 KiB, @azure/functions 0.488 KiB)', '1 KiB'],
  ]);
});
