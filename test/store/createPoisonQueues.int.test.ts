import { expect, test } from 'vitest';
import { createPoisonQueues } from '../../src/store/createPoisonQueues.ts';
import { newCallId } from './sampleRow.ts';
import { freshQueues } from './testQueues.ts';

test('messages of some calls are deleted wherever they were put aside, others stay', async () => {
  const queues = freshQueues();
  const poison = createPoisonQueues(queues);
  const [mine, other] = [newCallId(), newCallId()];
  expect(await poison.remove([mine])).toBe(0);
  const [timers, notices] = [queues('call-timers-poison'), queues('call-notices-poison')];
  await Promise.all([timers.create(), notices.create()]);
  await timers.sendMessage(JSON.stringify({ id: mine, n: 3 }));
  await timers.sendMessage(JSON.stringify({ id: other, n: 3 }));
  await notices.sendMessage(Buffer.from(JSON.stringify({ id: mine })).toString('base64'));
  expect(await poison.remove([])).toBe(0);
  expect(await poison.remove([mine])).toBe(2);
  const { approximateMessagesCount } = await timers.getProperties();
  expect(approximateMessagesCount).toBe(1);
});
