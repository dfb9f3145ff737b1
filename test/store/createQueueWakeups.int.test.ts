import { describe, expect, it } from 'vitest';
import type { CommandNumber, Instant } from '../../src/engine/ids.ts';
import { createQueueWakeups } from '../../src/store/createQueueWakeups.ts';
import { countRequests } from './countRequests.ts';
import { newCallId, sampleTime } from './sampleRow.ts';
import { freshQueues } from './testQueues.ts';

const n = 3 as CommandNumber;
const soon = (sampleTime + 60_000) as Instant;

describe('wake-ups by a queue', () => {
  it('makes its queue at the first message, which is plain JSON', async () => {
    const queues = freshQueues();
    const id = newCallId();
    await createQueueWakeups(queues).wake(id, n, sampleTime, sampleTime);
    const { receivedMessageItems } = await queues('call-timers').receiveMessages();
    expect(receivedMessageItems.map(({ messageText }) => messageText)).toEqual([
      JSON.stringify({ id, n: 3, at: sampleTime }),
    ]);
  });

  it('keeps a message hidden until it is due', async () => {
    const queues = freshQueues();
    await createQueueWakeups(queues).wake(newCallId(), n, soon, sampleTime);
    expect((await queues('call-timers').receiveMessages()).receivedMessageItems).toEqual([]);
    const { approximateMessagesCount } = await queues('call-timers').getProperties();
    expect(approximateMessagesCount).toBe(1);
  });

  it('takes what lies further ahead than storage allows', async () => {
    const wakeups = createQueueWakeups(freshQueues());
    const nextYear = (sampleTime + 365 * 24 * 3_600_000) as Instant;
    await wakeups.wake(newCallId(), n, nextYear, sampleTime);
  });

  it('needs one round trip', async () => {
    const wakeups = createQueueWakeups(freshQueues());
    const wake = () => wakeups.wake(newCallId(), n, soon, sampleTime);
    await wake();
    expect(await countRequests(wake)).toBe(1);
  });
});

describe('notices to be sent', () => {
  it('are asked for by a message that waits until they are due, and lives a week', async () => {
    const queues = freshQueues();
    const wakeups = createQueueWakeups(queues);
    const id = newCallId();
    await wakeups.notify(id, sampleTime, sampleTime);
    await wakeups.notify(id, soon, sampleTime);
    const { receivedMessageItems } = await queues('call-notices').receiveMessages({
      numberOfMessages: 10,
    });
    expect(receivedMessageItems.map(({ messageText }) => messageText)).toEqual([
      JSON.stringify({ id, at: sampleTime }),
    ]);
    const [message] = receivedMessageItems;
    const lifeMs = Number(message?.expiresOn) - Number(message?.insertedOn);
    expect(lifeMs).toBe(7 * 24 * 3_600_000);
  });
});
