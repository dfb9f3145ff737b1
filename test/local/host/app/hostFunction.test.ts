import { expect, test } from 'vitest';
import { hostFunction } from '../../../../src/local/host/app/hostFunction.ts';

const registered = {
  metadata: { name: 'wake', bindings: { m: { type: 'queueTrigger', queueName: 'work' } } },
  callback: () => undefined,
};

test.each<[Record<string, string>, boolean]>([
  [{}, false],
  [{ 'AzureWebJobs.wake.Disabled': 'true' }, true],
  [{ 'AzureWebJobs.wake.Disabled': '1' }, true],
  [{ AzureWebJobs_wake_Disabled: 'True' }, true],
  [{ 'AzureWebJobs.wake.Disabled': 'false' }, false],
  [{ 'AzureWebJobs.other.Disabled': 'true' }, false],
])('with %o it is disabled: %s', (env, disabled) => {
  expect(hostFunction(registered, env)).toMatchObject({
    name: 'wake',
    disabled,
    trigger: { kind: 'queue', binding: 'm' },
  });
});
