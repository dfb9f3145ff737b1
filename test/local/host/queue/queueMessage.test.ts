import { expect, test } from 'vitest';
import { decodeMessage, queueMetadata } from '../../../../src/local/host/queue/queueMessage.ts';
import { testMessage } from './testMessage.ts';

test.each<[string, 'none' | 'base64', string | undefined]>([
  ['hello', 'none', 'hello'],
  ['aGVsbG8=', 'none', 'aGVsbG8='],
  ['aGVsbG8=', 'base64', 'hello'],
  ['w6k=', 'base64', 'é'],
  ['', 'base64', ''],
  ['{"a":1}', 'base64', undefined],
  ['hello', 'base64', undefined],
])('%s in encoding %s is %s', (text, encoding, decoded) => {
  expect(decodeMessage(text, encoding)).toBe(decoded);
});

test('the context of a queue function has what the real host gives it', () => {
  expect(queueMetadata(testMessage({ dequeueCount: 2 }), 'decoded')).toEqual({
    QueueTrigger: { string: 'decoded' },
    DequeueCount: { int: 2 },
    Id: { string: 'm-1' },
    PopReceipt: { string: 'receipt-1' },
    InsertionTime: { json: '"2026-11-22T10:00:00.000Z"' },
    ExpirationTime: { json: '"2026-11-29T10:00:00.000Z"' },
    NextVisibleTime: { json: '"2026-11-22T10:10:00.000Z"' },
  });
});
