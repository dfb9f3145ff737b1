import { expect, test } from 'vitest';
import { callbacksQueue, parseQueueName } from '../../src/flow/queueName.ts';

test.each([
  ['sales', 'sales'],
  ['sales-2', 'sales-2'],
  ['a'.repeat(40), 'a'.repeat(40)],
  ['a'.repeat(41), null],
  ['Sales', null],
  ['-sales', null],
  ['sales-', null],
  ['sales team', null],
  ['', null],
])('%s', (text, name) => {
  expect(parseQueueName(text)).toBe(name);
});

test('the queue of callbacks has a name that can be read again', () => {
  expect(parseQueueName(callbacksQueue)).toBe(callbacksQueue);
});
