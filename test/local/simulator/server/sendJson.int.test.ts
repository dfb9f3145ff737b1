import { expect, test } from 'vitest';
import { sendJson } from '../../../../src/local/simulator/server/sendJson.ts';
import { serveOnce } from './serveOnce.ts';

test.each([
  [200, { name: 'Ånn' }, 'application/json; charset=utf-8', '15'],
  [202, undefined, null, '0'],
  [204, undefined, null, null],
])('%d with %j', async (status, body, type, length) => {
  const url = await serveOnce((_incoming, response) => {
    sendJson(response, status, body, { 'x-more': 'yes' });
  });
  const answer = await fetch(url);
  expect([answer.status, answer.headers.get('x-more')]).toEqual([status, 'yes']);
  expect(answer.headers.get('content-type')).toBe(type);
  expect(answer.headers.get('content-length')).toBe(length);
  expect(await answer.text()).toBe(body === undefined ? '' : JSON.stringify(body));
});
