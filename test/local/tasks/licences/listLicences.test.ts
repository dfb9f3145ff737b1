import { expect, test } from 'vitest';
import { listLicences } from '../../../../src/local/tasks/licences/listLicences.ts';

const lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/needed': { version: '1.0.0', license: 'MIT' },
    'node_modules/a/node_modules/@s/inner': { version: '2.0.0', license: 'GPL-3.0-only' },
    'node_modules/tool': { version: '3.0.0', license: 'MPL-2.0', dev: true },
    'node_modules/shown': { version: '4.0.0', dev: true },
    'node_modules/linked': { link: true },
  },
};

test('what production needs and what is bundled is listed, tools are not', () => {
  const bundled = new Set(['node_modules/shown', 'node_modules/needed']);
  const found = listLicences(lock, bundled, (folder) => `read of ${folder}`);
  expect(found).toEqual([
    {
      ...{ name: '@s/inner', version: '2.0.0', licence: 'GPL-3.0-only' },
      folder: 'node_modules/a/node_modules/@s/inner',
      ...{ production: true, bundled: false, allowed: false },
    },
    {
      ...{ name: 'needed', version: '1.0.0', licence: 'MIT', folder: 'node_modules/needed' },
      ...{ production: true, bundled: true, allowed: true },
    },
    {
      ...{ name: 'shown', version: '4.0.0', licence: 'read of node_modules/shown' },
      folder: 'node_modules/shown',
      ...{ production: false, bundled: true, allowed: false },
    },
  ]);
});
