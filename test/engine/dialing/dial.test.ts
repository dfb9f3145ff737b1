import { expect, test } from 'vitest';
import { dial } from '../../../src/engine/dialing/dial.ts';
import { createTimeoutMs } from '../../../src/engine/limits.ts';
import { parsePhoneNumber } from '../../../src/flow/phoneNumber.ts';
import { inMs, scheduledCall } from './plans.ts';

test('whoever is to be called is rung, from the number that was asked for', () => {
  const from = parsePhoneNumber('+18005550199');
  const before = scheduledCall({ from });
  const { call, commands } = dial(before, inMs(60_000));
  expect(commands).toEqual([{ kind: 'create', n: 1, to: before.called, from }]);
  expect(call).toMatchObject({
    state: 'ringing',
    waitingFor: 'connection',
    connection: null,
    attempt: 1,
    nextCommand: 2,
    variables: { name: 'Ada' },
    deadline: inMs(60_000 + createTimeoutMs),
  });
  for (const key of ['dueAt', 'why', 'talkedMs']) expect(Object.keys(call)).not.toContain(key);
});
