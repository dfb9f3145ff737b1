import { expect, test } from 'vitest';
import { createConversation } from '../../../../src/local/simulator/calls/createConversation.ts';

test('two calls have nothing in common', () => {
  const [one, two] = [createConversation(), createConversation()];
  expect(one.correlationId).not.toBe(two.correlationId);
  expect(one.serverCallId).not.toBe(two.serverCallId);
  expect(Buffer.from(one.serverCallId, 'base64').toString()).toMatch(/^https:.*\?i=1&e=\d+$/);
});
