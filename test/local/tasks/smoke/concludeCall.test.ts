import { expect, test } from 'vitest';
import { concludeCall } from '../../../../src/local/tasks/smoke/concludeCall.ts';
import { call, fakeSystem, ringing } from './fakeSystem.ts';

test.each([
  ['heard', { agrees: [true] }, call(), true, 1],
  ['not heard', { agrees: [false] }, call(), false, 1],
  ['simulated, so nobody is asked', { person: true }, call(), true, 0],
  ['failed anyway, so nobody is asked', {}, ringing(), false, 0],
])('%s', async (_name, wanted, given, ok, questions) => {
  const { deps, did } = fakeSystem(wanted);
  expect((await concludeCall(deps, given)).ok).toBe(ok);
  expect(did).toHaveLength(questions);
});
