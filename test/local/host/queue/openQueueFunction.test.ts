import { expect, test } from 'vitest';
import { openQueueFunction } from '../../../../src/local/host/queue/openQueueFunction.ts';
import { recordInvoke } from '../recordInvoke.ts';
import { queueTrigger, testFunction } from '../testFunction.ts';
import { queueConfig } from './recordQueue.ts';

const open = (env: Record<string, string>) => {
  const { invoke, calls } = recordInvoke();
  const lines: string[] = [];
  const trigger = queueTrigger({ queueName: '%NAME%-Work', connection: 'Jobs' });
  const opened = openQueueFunction(testFunction('wake', trigger), {
    config: queueConfig,
    env,
    invoke,
    log: (...line) => lines.push(line.join(' ')),
    stopping: AbortSignal.abort(),
  });
  return { opened, calls, lines };
};
const azurite = { Jobs: 'UseDevelopmentStorage=true', NAME: 'Night' };

test('it knows its queue by setting, runs its function and warns in its name', async () => {
  const { opened, calls, lines } = open(azurite);
  const { queue, run, warn } = await opened;
  expect(queue.name).toBe('night-work');
  await run({ data: { string: 'hello' }, reason: 'test' });
  expect(calls.map((call) => call.name)).toEqual(['wake']);
  warn('mind the gap');
  expect(lines).toEqual(['warning wake mind the gap']);
});

test.each<[Record<string, string>, RegExp]>([
  [{ NAME: 'Night' }, /Function wake: the connection setting Jobs is not set/],
  [{ ...azurite, Jobs: 'nonsense' }, /Function wake: its storage connection cannot be used/],
  [{ Jobs: azurite.Jobs }, /Function wake: the setting NAME/],
])('with %o it cannot start', async (env, message) => {
  await expect(open(env).opened).rejects.toThrow(message);
});
