import { expect, test } from 'vitest';
import { judgeCall } from '../../../../src/local/tasks/smoke/judgeCall.ts';
import { call, ringing } from './fakeSystem.ts';

const { endedAt } = call();

test.each([
  [call(), true, 'Connected after 2.0 s, ended as abandoned after 5.5 s more.'],
  [call({ outcome: 'transferred' }), true, 'ended as transferred'],
  [call({ outcome: 'failed' }), false, 'It failed. The provider said: 200/0 hung up'],
  [ringing(), false, 'It was still ringing'],
  [ringing({ status: 'ended', endedAt, outcome: 'busy' }), false, 'Nobody was connected: busy.'],
  [
    ringing({ status: 'ended', endedAt, outcome: 'refused', refusedBy: 'spendDay' }),
    false,
    'Nobody was connected: refused by the rule spendDay.',
  ],
])('%#', (given, ok, why) => {
  const verdict = judgeCall(given);
  expect(verdict.ok).toBe(ok);
  expect(verdict.why).toContain(why);
});
