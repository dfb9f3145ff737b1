import { expect, test } from 'vitest';
import { fromSuppressionRequest } from '../../src/http/fromSuppressionRequest.ts';
import { bytesOf, thrownBy } from './sampleRequest.ts';

test.each([
  ['', 'asked through the API'],
  ['{}', 'asked through the API'],
  ['{"reason":" "}', 'asked through the API'],
  ['{"reason":" pressed 9 "}', 'pressed 9'],
])('%j: %s', (text, reason) => {
  expect(fromSuppressionRequest(bytesOf(text))).toBe(reason);
});

test.each([
  ['{', 'notJson'],
  ['[]', 'badRequest'],
  ['{"why":"x"}', 'badRequest'],
  ['{"reason":5}', 'badRequest'],
  [JSON.stringify({ reason: 'x'.repeat(5_000) }), 'tooLarge'],
])('%s is %s', async (text, code) => {
  expect(await thrownBy(() => fromSuppressionRequest(bytesOf(text)))).toMatchObject({ code });
});
