import { expect, test } from 'vitest';
import { maxBodyBytes, readBody } from '../../../../src/local/simulator/server/readBody.ts';
import { serveOnce } from './serveOnce.ts';

test.each([
  [0, '0'],
  [maxBodyBytes, String(maxBodyBytes)],
  [maxBodyBytes + 1, 'too long'],
])('a body of %d bytes: %s', async (length, expected) => {
  const url = await serveOnce((incoming, response) => {
    void readBody(incoming).then((body) => response.end(String(body?.length ?? 'too long')));
  });
  const answer = await fetch(url, { method: 'POST', body: 'x'.repeat(length) });
  expect(await answer.text()).toBe(expected);
});
