import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipPackage } from '../../../../src/local/tasks/package/zipPackage.ts';

test('what goes in comes out, and equal contents are equal files', () => {
  const files = { 'host.json': Buffer.from('{}'), 'dist/main.cjs': Buffer.from('1') };
  const zip = zipPackage(files);
  const out = unzipSync(zip);
  expect(Object.keys(out)).toEqual(['host.json', 'dist/main.cjs']);
  expect(Buffer.from(out['dist/main.cjs'] ?? []).toString()).toBe('1');
  expect(Buffer.compare(zip, zipPackage(files))).toBe(0);
});
