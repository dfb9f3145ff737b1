import { expect, test } from 'vitest';
import { createOpenLinked } from '../../src/app/createOpenLinked.ts';
import type { CallId, CommandNumber } from '../../src/engine/ids.ts';
import { createMemoryReportFiles } from '../store/memoryReports.ts';

const played = { status: 206, headers: {}, body: 'sound' };

test('a link opens a recording, or the page of a report', async () => {
  const files = createMemoryReportFiles();
  await files.put('2026-11-21', 'html', '<p>');
  const open = createOpenLinked(async (_, range) => ({ ...played, body: range ?? '' }), files.open);
  const recording = { kind: 'recording', call: 'c' as CallId, n: 4 as CommandNumber } as const;
  expect(await open(recording, 'bytes=0-1')).toEqual({ ...played, body: 'bytes=0-1' });
  expect(await open({ kind: 'report', day: '2026-11-21' }, undefined)).toMatchObject({
    ...{ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } },
  });
  expect(await open({ kind: 'report', day: '2026-11-20' }, undefined)).toBeNull();
});
