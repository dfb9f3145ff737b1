import { expect, test } from 'vitest';
import { routesSchema } from '../../../src/flow/schema/routesSchema.ts';

const isRead = (route: unknown) => routesSchema.safeParse({ routes: [route] }).success;

test.each([
  [{ flow: 'a' }, true],
  [{ calledPrefix: '+1', flow: 'a' }, true],
  [{ calledPrefix: '+1234567890123456', flow: 'a' }, false],
  [{ calledPrefix: '+', flow: 'a' }, false],
  [{ calledPrefix: '+0', flow: 'a' }, false],
  [{ called: 'withheld', flow: 'a' }, false],
  [{ ignore: 'true' }, true],
  [{ ignore: 'yes' }, false],
  [{ reject: 'forbidden' }, true],
  [{}, false],
])('%j: %s', (route, isRoute) => {
  expect(isRead(route)).toBe(isRoute);
});

test('there is a limit to the number of routes', () => {
  const routes = (length: number) => ({ routes: Array.from({ length }, () => ({ flow: 'a' })) });
  expect(routesSchema.safeParse(routes(1000)).success).toBe(true);
  expect(routesSchema.safeParse(routes(1001)).success).toBe(false);
});
