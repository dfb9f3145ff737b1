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

test.each(['', '1st', 'a/b', '../up', 'a b', 'a'.repeat(129)])('"%s" is no name', (name) => {
  const metadata = { ...registered.metadata, name };
  expect(() => hostFunction({ ...registered, metadata }, {})).toThrow(/cannot be the name/);
});
