import { expect, test } from 'vitest';
import { loggedCall } from '../../src/report/loggedCall.ts';
import { callOf } from './callOf.ts';

test('a call that had a connection is looked for by it', () => {
  const call = callOf({ answered: 0, ends: 12 });
  expect(loggedCall(call)).toEqual([{ connection: call.connection, seconds: 12 }]);
  expect(loggedCall({ ...callOf({ ends: null }), connection: null } as typeof call)).toEqual([]);
});
