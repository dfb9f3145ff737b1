import { expect, test } from 'vitest';
import { fromReportFile } from '../../src/http/fromReportFile.ts';
import { thrownBy } from './sampleRequest.ts';

test.each([
  ['2026-11-21.html', { period: '2026-11-21', file: 'html' }],
  ['2026-11-21.csv', { period: '2026-11-21', file: 'csv' }],
  ['2026-11.json', { period: '2026-11', file: 'json' }],
])('%s is a file', (name, file) => {
  expect(fromReportFile(name)).toEqual(file);
});

test.each([
  '',
  '2026-11-21',
  '2026-11-21.pdf',
  '../2026-11-21.html',
  '2026-11-21.html/..',
  '2026.html',
  'a'.repeat(5_000),
  undefined,
])('%s is none', async (name) => {
  expect(await thrownBy(async () => fromReportFile(name))).toMatchObject({ code: 'unknownReport' });
});
