import { expect, test } from 'vitest';
import { localSecrets } from '../../../../src/local/tasks/environment/localSecrets.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test('a key is made once and kept', async () => {
  const root = temporaryFolder();
  const { hashKey } = await localSecrets(root);
  expect(hashKey).toMatch(/^1:[A-Za-z0-9+/]{43}=$/);
  expect(await localSecrets(root)).toEqual({ hashKey });
  expect(await localSecrets(temporaryFolder())).not.toEqual({ hashKey });
});

test('a file that holds no secrets is not overwritten', async () => {
  const root = temporaryFolder({ '.local/secrets.json': '{}' });
  await expect(localSecrets(root)).rejects.toThrow('Delete it.');
});
