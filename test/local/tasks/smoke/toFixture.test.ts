import { expect, test } from 'vitest';
import { toFixture } from '../../../../src/local/tasks/smoke/toFixture.ts';

const resource = '11111111-2222-4333-8444-555555555555';
const user = '8:acs:11111111-2222-4333-8444-555555555555_a045dcb6-2a60-4a50-b66b-9809957df5e7';

test('nothing of anybody is left, and what was the same still is', () => {
  const given = {
    ...{ id: 'eK7-SMgq0tws4sAbxVq9xe', from: '+18005550199', to: '+12065550123', attempt: 1 },
    ...{ client: 'crm', reference: 'appointment 4711', flow: 'contoso-support', why: null },
    variables: { name: 'Ada', pin: '1234' },
    recordings: [{ n: 1, href: '/api/calls/eK7-SMgq0tws4sAbxVq9xe/recordings/1' }],
    timeline: [
      {
        at: '2026-11-27T03:52:17.775Z',
        kind: 'ParticipantsChanged',
        parties: [user, '+12065550123'],
      },
      { kind: 'KeysPressed', keys: '4711', words: 'my name is Ada' },
      { kind: 'transfer', note: `of 4:+12065550123 failed. DiagCode: 0#560000.@ ${resource}` },
    ],
  };
  expect(toFixture(given)).toEqual({
    ...{ id: 'id-1', from: '+12025550100', to: '+12025550101', attempt: 1 },
    ...{ client: '…', reference: '…', flow: 'contoso-support', why: null },
    variables: { name: '…', pin: '…' },
    recordings: [{ n: 1, href: '/api/calls/id-1/recordings/1' }],
    timeline: [
      {
        ...{ at: '2026-11-27T03:52:17.775Z', kind: 'ParticipantsChanged' },
        parties: ['8:acs:user-1', '+12025550101'],
      },
      { kind: 'KeysPressed', keys: '…', words: '…' },
      {
        kind: 'transfer',
        note: 'of 4:+12025550101 failed. DiagCode: 0#560000.@ 00000000-0000-4000-8000-000000000001',
      },
    ],
  });
});

test('what was replaced is replaced by itself', () => {
  const once = toFixture({ id: 'eK7-SMgq0tws4sAbxVq9xe', to: '+12065550123', parties: [user] });
  expect(toFixture(once)).toEqual(once);
});
