import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { openStorage } from '../../../src/admin/storage/openStorage.ts';
import { temporaryFolder } from '../../local/tasks/temporaryFolder.ts';
import { newCallId } from '../../store/sampleRow.ts';

test('a connection string opens everything, and tells nothing of who it is', async () => {
  const { stores, signedIn } = await openStorage({ AzureWebJobsStorage: inject('azurite') });
  expect(await stores.calls.load(newCallId())).toBeNull();
  expect(await stores.prompts.has('none.wav')).toBe(false);
  expect(await stores.index.day('1970-01-01', 1, null)).toEqual({ calls: [], continuation: null });
  const name = newCallId();
  await stores.switches.turnOn(name, { until: null, say: '' });
  expect(await stores.switches.turnOff(name)).toBe(true);
  expect(signedIn).toBeNull();
});

test('an account that knows people lets nobody in who is not signed in', async () => {
  vi.stubEnv('PATH', temporaryFolder());
  onTestFinished(() => void vi.unstubAllEnvs());
  const opening = openStorage({ AzureWebJobsStorage__accountName: 'contoso' });
  await expect(opening).rejects.toThrow(/Credential/);
});
