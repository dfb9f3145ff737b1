import { expect, test } from 'vitest';
import { toNotices } from '../../../../src/local/tasks/licences/toNotices.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const named = (name: string) => ({
  ...{ name, version: '1.0.0', licence: 'MIT', folder: `node_modules/${name}` },
  ...{ production: true, bundled: true, allowed: true },
});

test('texts are kept as they are, equal ones once, and whoever has none is named', () => {
  const root = temporaryFolder({
    'node_modules/a/LICENSE': 'Copyright A\n',
    'node_modules/a/NOTICE.txt': 'Also thanks to N',
    'node_modules/b/license.md': 'Copyright B',
    'node_modules/c/LICENCE': 'Copyright B\n',
    'node_modules/d/README.md': 'nothing',
  });
  const text = toNotices(root, ['a', 'b', 'c', 'd'].map(named));
  expect(text).toContain('a 1.0.0 (MIT)\n\nAlso thanks to N\n\nCopyright A\n');
  expect(text).toContain('b 1.0.0 (MIT)\nc 1.0.0 (MIT)\n\nCopyright B\n');
  expect(text).toContain('d 1.0.0 (MIT)\n\nLicence: MIT\n');
  expect(text.match(/Copyright B/g)).toHaveLength(1);
});

test('no notice at all is a mistake', () => {
  expect(() => toNotices('.', [])).toThrow('No bundle holds a package');
});
