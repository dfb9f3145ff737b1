import { expect, test } from 'vitest';
import { readHashKeys } from '../../../../src/config/readHashKeys.ts';
import { readWebhookSecrets } from '../../../../src/config/readWebhookSecrets.ts';
import { secrets } from '../../../../src/local/tasks/deploy/secrets.ts';
import { azure, missing } from './azure.ts';
import { deploymentWith } from './deploymentWith.ts';

const onPrograms = test.skipIf(process.platform === 'win32');
const vault = { KEY_VAULT: 'kv' };

onPrograms('what is made is what the app reads', async () => {
  const az = azure({ to: 'secret show', fails: missing });
  const { deployment, calls } = deploymentWith({ az }, vault);
  await secrets(deployment);
  const made = calls().flatMap(({ file }) => file ?? []);
  expect(readHashKeys(made[0] ?? '', false).ok).toBe(true);
  expect(readWebhookSecrets(made[1] ?? '')).toHaveLength(1);
  expect(made[2]?.length).toBeGreaterThan(31);
  expect(new Set(made).size).toBe(3);
});

onPrograms('a right that is not known everywhere yet is waited for, and said once', async () => {
  const forbidden = 'ERROR: (Forbidden) Caller is not authorized to perform action';
  const az = azure({ to: 'secret show', fails: forbidden, times: 3 });
  const { deployment, said, waits } = deploymentWith({ az }, vault);
  await secrets(deployment);
  expect(waits.length).toBe(9);
  expect(said.filter((line) => line.includes('waiting'))).toHaveLength(3);
});

onPrograms(
  'it does not wait for ever, nor for anything else',
  async () => {
    const never = deploymentWith({ az: [{ to: 'secret show', fails: 'Forbidden' }] }, vault);
    await expect(secrets(never.deployment)).rejects.toThrow(
      'hash-key of kv cannot be read: Forbidden',
    );
    expect(never.waits.reduce((sum, ms) => sum + ms, 0)).toBe(600_000);
    const other = deploymentWith({ az: [{ to: 'secret show', fails: 'VaultNotFound' }] }, vault);
    await expect(secrets(other.deployment)).rejects.toThrow('VaultNotFound');
    expect(other.waits).toEqual([]);
  },
  60_000,
);
