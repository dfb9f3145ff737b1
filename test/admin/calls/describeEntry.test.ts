import { expect, test } from 'vitest';
import { describeEntry } from '../../../src/admin/calls/describeEntry.ts';

const at = '2026-11-21T10:00:00.000Z';

test.each([
  [{ kind: 'Connected' }, 'connected', '', false],
  [{ kind: 'KeysPressed', keys: ['1', 'pound'] }, 'keys pressed', '1 pound', false],
  [{ kind: 'WordsSpoken', key: '1', words: 'my bill' }, 'words spoken', '“my bill”, key 1', false],
  [{ kind: 'KeyHeard', key: '5' }, 'key heard', 'key 5', false],
  [{ kind: 'RequestAnswered', status: 404 }, 'request answered', 'status 404', false],
  [{ kind: 'RecordingKept', ms: 5000 }, 'recording kept', '5000 ms', false],
  [{ kind: 'PartyNotJoined', cause: 'declined' }, 'party not joined', 'declined', true],
  [
    { kind: 'ParticipantsChanged', parties: ['+12065550100', '8:acs:11111111-2222-4333_66828cac'] },
    'participants changed',
    '+12065550100 8:acs:11…66828cac',
    false,
  ],
  [{ kind: 'TransferFailed', cause: 'noAnswer' }, 'transfer failed', 'no answer', true],
  [{ kind: 'Disconnected', cause: 'hungUpByUs' }, 'disconnected', 'hung up by us', false],
  [
    { kind: 'hangUp', result: 'done', ms: 12, command: 4 },
    '→ hang up',
    'done in 12 ms (command 4)',
    false,
  ],
  [
    { kind: 'say', result: 'unknown', ms: 6000, command: 2 },
    '→ say',
    'unknown in 6000 ms (command 2)',
    true,
  ],
])('%j: %s %s', (entry, what, how, isBad) => {
  expect(describeEntry({ at, ...entry })).toEqual({ what, how, isBad });
});
