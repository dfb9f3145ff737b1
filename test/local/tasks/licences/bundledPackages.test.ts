import { expect, test } from 'vitest';
import { bundledPackages } from '../../../../src/local/tasks/licences/bundledPackages.ts';

test('files are known by the innermost package that holds them', () => {
  const files = [
    'src/app.ts',
    'node_modules/zod/v4/core/index.js',
    'node_modules/zod/v4/index.js',
    'node_modules/@azure/identity/dist/index.js',
    'node_modules/echarts/node_modules/tslib/tslib.es6.js',
    '/srv/project/node_modules/preact/hooks/dist/hooks.module.js',
    'C:\\project\\node_modules\\@scope\\name\\index.js',
    '\0vite/preload-helper.js',
  ];
  expect([...bundledPackages(files)]).toEqual([
    'node_modules/zod',
    'node_modules/@azure/identity',
    'node_modules/echarts/node_modules/tslib',
    'node_modules/preact',
    'node_modules/@scope/name',
  ]);
});
