import { expect, test } from 'vitest';
import { isAccepted } from '../../src/calls/webClient.ts';

const answered = { kind: 'answered', contentType: null, retryAfterMs: null, body: '' } as const;

test.each([
  [200, true],
  [204, true],
  [299, true],
  [302, false],
  [400, false],
  [500, false],
])('%i', (status, expected) => {
  expect(isAccepted({ ...answered, status })).toBe(expected);
});

test('no answer is no acceptance', () => {
  expect(isAccepted({ kind: 'failed', why: '', retryable: true })).toBe(false);
});
