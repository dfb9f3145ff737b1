import path from 'node:path';
import { expect, test } from 'vitest';
import { largestZipBytes } from '../../../../src/local/tasks/package/largestZipBytes.ts';
import { listPackage } from '../../../../src/local/tasks/package/listPackage.ts';
import { zipPackage } from '../../../../src/local/tasks/package/zipPackage.ts';

test('the app as it is built is a package that starts quickly', async () => {
  const root = path.join(import.meta.dirname, '../../../..');
  expect(zipPackage(await listPackage(root)).length).toBeLessThanOrEqual(largestZipBytes);
});
