import { HttpRequest, InvocationContext, type LogHandler } from '@azure/functions';
import { expect, test } from 'vitest';
import { answer, on } from '../src/app.ts';

/** An invocation, and what its context was told. */
const invocation = () => {
  const logged: string[] = [];
  const logHandler: LogHandler = (level, ...args) => void logged.push(`${level} ${args.join(' ')}`);
  return { context: new InvocationContext({ functionName: 'test', logHandler }), logged };
};

const request = () => new HttpRequest({ method: 'GET', url: 'https://app.example/', params: {} });

// The process that runs the tests has none of the app's settings.
test('without settings every function is not ready, and the log says why, once', async () => {
  const { context, logged } = invocation();
  const handler = answer(() => expect.unreachable());
  const response = await handler(request(), context);
  expect(response?.status).toBe(503);
  expect(JSON.parse(String(response?.body))).toMatchObject({ code: 'notReady', down: ['start'] });
  expect(String(response?.body)).not.toContain('HASH_KEY');
  expect(logged.filter((line) => line.includes('HASH_KEY: missing'))).toHaveLength(1);
  const again = invocation();
  const event = on(() => expect.unreachable());
  await expect(event({}, again.context)).rejects.toThrow('did not start');
  expect(again.logged).toEqual([]);
});
