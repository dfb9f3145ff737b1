import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { defaultClient } from '../../src/calls/apiClient.ts';
import type { ReportEntry } from '../../src/calls/reportStore.ts';
import type { Instant } from '../../src/engine/ids.ts';
import {
  buildReportEndpoint,
  getReportEndpoint,
  listReportsEndpoint,
  type ReportPorts,
} from '../../src/http/reportEndpoints.ts';
import { bytesOf, jsonOf, sampleRequest, thrownBy } from './sampleRequest.ts';

const entry = (day: string): ReportEntry => ({
  ...{ day, status: 'final', headline: '{"calls":3}' },
  generatedAt: Date.parse('2026-11-22T06:05:00Z') as Instant,
});

const given = () => {
  const built: string[] = [];
  const ports: ReportPorts = {
    open: async (period, file) =>
      period === '2026-11-20'
        ? { length: 4, read: async () => Readable.from([Buffer.from(file.padEnd(4))]) }
        : null,
    list: async ({ first, today }) => [entry(first), entry(today)],
    build: async (day) => void built.push(day),
    linkTo: async (day) => ({ url: `https://app.example/${day}`, until: 0 as Instant }),
    days: () => ({ first: '2026-08-23', today: '2026-11-21' }),
  };
  return { ports, built };
};

test('the newest report comes first, with its files', async () => {
  const reply = await listReportsEndpoint(given().ports)(sampleRequest({}), defaultClient);
  expect(jsonOf(reply)).toEqual({
    reports: ['2026-11-21', '2026-08-23'].map((day) => ({
      ...{ day, status: 'final', generatedAt: '2026-11-22T06:05:00.000Z', headline: { calls: 3 } },
      files: {
        html: `/api/reports/${day}.html`,
        json: `/api/reports/${day}.json`,
        csv: `/api/reports/${day}.csv`,
      },
      ...{ link: `https://app.example/${day}`, linkExpires: '1970-01-01T00:00:00.000Z' },
    })),
  });
});

const get = (file: string) =>
  getReportEndpoint(given().ports)(sampleRequest({ params: { file } }), defaultClient);

test.each([
  ['2026-11-20.html', 'text/html; charset=utf-8', undefined],
  ['2026-11-20.json', 'application/json', undefined],
  ['2026-11-20.csv', 'text/csv; charset=utf-8', 'attachment; filename="calls-2026-11-20.csv"'],
])('%s is read as %s', async (file, type, disposition) => {
  const { status, headers, body } = await get(file);
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    ...{ 'content-type': type, 'content-length': '4', 'cache-control': 'private, no-store' },
    'content-security-policy': expect.stringContaining("default-src 'none'"),
  });
  expect(headers['content-disposition']).toBe(disposition);
  expect(body instanceof ReadableStream && (await text(body))).toBe(
    file.slice(file.indexOf('.') + 1).padEnd(4),
  );
});

test('a report that is not there says so', async () => {
  expect(await thrownBy(() => get('2026-11-19.html'))).toMatchObject({
    ...{ code: 'unknownReport', message: 'There is no report on 2026-11-19.' },
  });
});

test('a report is made when it is asked for', async () => {
  const { ports, built } = given();
  const request = sampleRequest({ body: bytesOf('{"day":"today"}') });
  const reply = await buildReportEndpoint(ports)(request, defaultClient);
  expect(reply).toMatchObject({
    ...{ status: 202, headers: { location: '/api/reports/2026-11-21.html' } },
  });
  expect(built).toEqual(['2026-11-21']);
});

test('none is made of a day to come', async () => {
  const { ports, built } = given();
  const request = sampleRequest({ body: bytesOf('{"day":"2027-01-01"}') });
  expect(await thrownBy(() => buildReportEndpoint(ports)(request, defaultClient))).toMatchObject({
    code: 'badRequest',
  });
  expect(built).toEqual([]);
});
