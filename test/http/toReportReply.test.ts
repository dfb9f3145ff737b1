import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { toReportReply } from '../../src/http/toReportReply.ts';

test('an empty file has no body', async () => {
  const kept = { length: 0, read: async () => Readable.from([]) };
  expect((await toReportReply('2026-11-20', 'csv', kept)).body).toBeNull();
});
