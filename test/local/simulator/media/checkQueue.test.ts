import { expect, test } from 'vitest';
import { checkQueue } from '../../../../src/local/simulator/media/checkQueue.ts';
import type { MediaOperation } from '../../../../src/local/simulator/media/mediaQueue.ts';

const operation: MediaOperation = {
  isEndless: false,
  begin: () => undefined,
  stop: () => undefined,
  cancel: () => undefined,
  accepts: () => false,
  take: () => undefined,
};
const waiting = (count: number): MediaOperation[] => Array.from({ length: count }, () => operation);

test('fifty may wait, one more may not', () => {
  const media = { running: operation, waiting: waiting(49) };
  expect(() => checkQueue({ media })).not.toThrow();
  expect(() => checkQueue({ media: { ...media, waiting: waiting(50) } })).toThrow(/50/);
});
