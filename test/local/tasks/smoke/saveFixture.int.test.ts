import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { saveFixture } from '../../../../src/local/tasks/smoke/saveFixture.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { call, phone } from './fakeSystem.ts';

test('a call is kept by its direction, in a folder that is made', async () => {
  const folder = path.join(temporaryFolder(), 'new', 'fixtures');
  const file = await saveFixture(folder, call());
  expect(file).toBe(path.join(folder, 'outbound.json'));
  const text = readFileSync(file, 'utf8');
  expect(JSON.parse(text)).toMatchObject({ direction: 'outbound', outcome: 'abandoned' });
  expect(text).not.toContain(phone);
});
