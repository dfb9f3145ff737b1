import { expect, test } from 'vitest';
import { fromReportRequest } from '../../src/http/fromReportRequest.ts';
import { bytesOf, thrownBy } from './sampleRequest.ts';

const days = { first: '2026-08-23', today: '2026-11-21' };

test.each([
  ['{"day":"2026-11-20"}', '2026-11-20'],
  ['{"day":"today"}', '2026-11-21'],
  ['{"day":"2026-08-23"}', '2026-08-23'],
])('%s asks for %s', (body, day) => {
  expect(fromReportRequest(bytesOf(body), days)).toBe(day);
});

test.each([
  ['{"day":"2026-11-22"}', 'is still to come: today is 2026-11-21'],
  ['{"day":"2026-08-22"}', 'Calls are kept since 2026-08-23'],
  ['{"day":"2026-02-30"}', 'Write a day as YYYY-MM-DD, or today.'],
  ['{"day":"yesterday"}', 'Write a day as YYYY-MM-DD, or today.'],
  ['{"day":20261121}', 'Write a day as YYYY-MM-DD, or today.'],
  ['{}', 'day'],
  ['{"day":"today","zone":"UTC"}', 'zone'],
  ['[]', ''],
])('%s is refused', async (body, message) => {
  expect(await thrownBy(async () => fromReportRequest(bytesOf(body), days))).toMatchObject({
    code: 'badRequest',
    message: expect.stringContaining(message),
  });
});

test.each([
  ['', 'notJson'],
  [`{"day":"${'1'.repeat(2_000)}"}`, 'tooLarge'],
])('%s is no body', async (body, code) => {
  expect(await thrownBy(async () => fromReportRequest(bytesOf(body), days))).toMatchObject({
    code,
  });
});
