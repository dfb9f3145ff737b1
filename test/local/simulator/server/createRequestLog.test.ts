import { expect, test } from 'vitest';
import { createRequestLog } from '../../../../src/local/simulator/server/createRequestLog.ts';

const request = (path: string) => ({
  method: 'GET',
  path,
  operation: 'get',
  body: null,
  status: 200,
  at: '2026-11-22T10:00:00.000Z',
  ms: 1,
});

test('requests stand in the order in which they came, not in which they ended', () => {
  const log = createRequestLog();
  const [first, second] = [log.begin(), log.begin()];
  second(request('/b'));
  expect(log.list().map(({ path }) => path)).toEqual(['/b']);
  first(request('/a'));
  expect(log.list().map(({ path }) => path)).toEqual(['/a', '/b']);
});

test('the last 10,000 are kept', () => {
  const log = createRequestLog();
  for (let count = 0; count < 10_001; count += 1) log.begin()(request(String(count)));
  expect(log.list()).toHaveLength(10_000);
  expect(log.list()[0]?.path).toBe('1');
});
