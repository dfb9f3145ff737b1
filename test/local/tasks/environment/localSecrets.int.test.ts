import { expect, test } from 'vitest';
import { readEventGridKeys } from '../../../../src/config/readEventGridKeys.ts';
import { readWebhookSecrets } from '../../../../src/config/readWebhookSecrets.ts';
import { localSecrets } from '../../../../src/local/tasks/environment/localSecrets.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test('secrets are made once and kept', async () => {
  const root = temporaryFolder();
  const secrets = await localSecrets(root);
  const { hashKey, webhookSecret, eventGridKey } = secrets;
  expect(hashKey).toMatch(/^1:[A-Za-z0-9+/]{43}=$/);
  expect(readWebhookSecrets(webhookSecret)).toEqual([webhookSecret]);
  expect(readEventGridKeys(eventGridKey)).toEqual([eventGridKey]);
  expect(await localSecrets(root)).toEqual(secrets);
  const other = await localSecrets(temporaryFolder());
  expect(other.hashKey).not.toBe(hashKey);
  expect(other.webhookSecret).not.toBe(webhookSecret);
  expect(other.eventGridKey).not.toBe(eventGridKey);
});

test('a file of an earlier version gets what it lacks, and keeps what it has', async () => {
  const root = temporaryFolder({ '.local/secrets.json': '{"hashKey":"1:key"}' });
  const secrets = await localSecrets(root);
  expect(secrets).toEqual({
    hashKey: '1:key',
    webhookSecret: expect.stringMatching(/^whsec_/),
    eventGridKey: expect.any(String),
  });
  expect(await localSecrets(root)).toEqual(secrets);
});

test('a file that holds no secrets is not overwritten', async () => {
  const root = temporaryFolder({ '.local/secrets.json': '{}' });
  await expect(localSecrets(root)).rejects.toThrow('Delete it.');
});
