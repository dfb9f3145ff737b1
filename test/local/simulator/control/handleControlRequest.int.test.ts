import { expect, test } from 'vitest';
import { startSimulator } from '../startSimulator.ts';

test.each([
  ['GET', '/_sim/nothing', undefined, 404, 'notFound'],
  ['DELETE', '/_sim/calls', undefined, 405, 'methodNotAllowed'],
  ['POST', '/_sim/calls', '{', 400, 'notJson'],
  ['POST', '/_sim/calls', 'x'.repeat(1024 * 1024 + 1), 413, 'tooLong'],
])('%s %s is refused', async (method, path, body, status, code) => {
  const { url } = await startSimulator();
  const response = await fetch(`${url}${path}`, {
    method,
    ...(body === undefined ? {} : { body }),
  });
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ error: { code, message: expect.any(String) } });
});
