import { expect, test } from 'vitest';
import { createLoggedCalls } from '../../src/report/createLoggedCalls.ts';
import { callOf } from './callOf.ts';

test('calls that had a connection are looked for by it, however often', () => {
  const calls = createLoggedCalls();
  const call = callOf({ answered: 0, ends: 12 });
  const never = { ...callOf({ ends: null }), connection: null } as typeof call;
  for (const one of [call, never, call]) calls.add(one);
  const found = { connection: call.connection, seconds: 12 };
  expect([...calls]).toEqual([found, found]);
  expect([...calls]).toHaveLength(2);
});
