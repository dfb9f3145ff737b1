import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { lookAt } from '../../../src/admin/doctor/lookAt.ts';
import { freePort } from '../../freePort.ts';

const never = new AbortController().signal;

const serve = async (status: number, text: string): Promise<string> => {
  const date = 'Thu, 26 Nov 2026 10:00:00 GMT';
  const server = createServer((_, response) =>
    response.writeHead(status, { date, location: '/elsewhere' }).end(text),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
};

test.each([
  { status: 200, text: '{"a":1}', body: { a: 1 } },
  { status: 503, text: 'no', body: null },
  { status: 302, text: '', body: null },
])('an answer $status is told as it came', async ({ status, text, body }) => {
  const date = Date.parse('2026-11-26T10:00:00Z');
  expect(await lookAt(await serve(status, text), never)).toEqual({ status, date, body });
});

test('without an answer there is a reason', async () => {
  const url = `http://127.0.0.1:${await freePort()}/`;
  expect(await lookAt(url, never)).toEqual({ status: null, reason: 'ECONNREFUSED' });
  expect(await lookAt('nowhere', never)).toMatchObject({ status: null });
});

test('it ends when it is told to', async () => {
  const url = await serve(200, '');
  expect(await lookAt(url, AbortSignal.abort())).toMatchObject({ status: null });
});
