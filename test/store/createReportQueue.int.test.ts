import { expect, it } from 'vitest';
import { createReportQueue } from '../../src/store/createReportQueue.ts';
import { freshQueues } from './testQueues.ts';

it('a report is asked for by a message that names the day', async () => {
  const queues = freshQueues();
  await createReportQueue(queues)('2026-11-21');
  const { receivedMessageItems } = await queues('report-builds').receiveMessages();
  expect(receivedMessageItems.map(({ messageText }) => messageText)).toEqual([
    '{"day":"2026-11-21"}',
  ]);
});
