import { expect, test } from 'vitest';
import type { SettledCommand } from '../../src/calls/callRow.ts';
import type { CallEvent } from '../../src/engine/event.ts';
import type { CommandNumber, ConnectionId, EventId, Instant } from '../../src/engine/ids.ts';
import { toTimeline } from '../../src/http/toTimeline.ts';
import { party } from '../calls/world.ts';

const at = (ms: number): Instant => (Date.parse('2026-11-21T10:00:00Z') + ms) as Instant;
const base = (ms: number, note = '') => ({ id: `event-${ms}` as EventId, at: at(ms), note });
const leg = { attempt: 1, connection: 'leg-1' as ConnectionId };
const token = 2 as CommandNumber;

const settled = (n: number, ms: number, note = ''): SettledCommand => ({
  n: n as CommandNumber,
  kind: 'ask',
  result: 'done',
  at: at(ms),
  ms: 12,
  note,
});

test('events and commands come in the order of their time', () => {
  const events: readonly CallEvent[] = [
    { ...base(100), ...leg, kind: 'Connected' },
    { ...base(900, '200/0'), ...leg, token, kind: 'KeysPressed', keys: ['1'] },
  ];
  expect(toTimeline({ events, commands: [settled(1, 50), settled(2, 500, 'slow')] })).toEqual([
    { at: '2026-11-21T10:00:00.050Z', kind: 'ask', command: 1, result: 'done', ms: 12 },
    { at: '2026-11-21T10:00:00.100Z', kind: 'Connected' },
    {
      at: '2026-11-21T10:00:00.500Z',
      kind: 'ask',
      command: 2,
      result: 'done',
      ms: 12,
      note: 'slow',
    },
    {
      at: '2026-11-21T10:00:00.900Z',
      kind: 'KeysPressed',
      command: 2,
      keys: ['1'],
      note: '200/0',
    },
  ]);
});

test.each<[CallEvent, object]>([
  [
    { ...base(0), ...leg, token, kind: 'WordsSpoken', key: '2', words: 'help' },
    { kind: 'WordsSpoken', command: 2, key: '2', words: 'help' },
  ],
  [
    { ...base(0), ...leg, attempt: 2, kind: 'CreateFailed', cause: 'busy' },
    { kind: 'CreateFailed', attempt: 2, cause: 'busy' },
  ],
  [
    { ...base(0), ...leg, kind: 'ParticipantsChanged', sequence: 1, parties: [party('withheld')] },
    { kind: 'ParticipantsChanged', parties: ['withheld'] },
  ],
  [
    { ...base(0), kind: 'CommandFailed', n: token, command: 'say', cause: 'refused', rule: null },
    { kind: 'CommandFailed', command: 2, cause: 'refused' },
  ],
  [{ ...base(0), kind: 'CancelRequested' }, { kind: 'CancelRequested' }],
])('%j', (event, expected) => {
  const [entry] = toTimeline({ events: [event], commands: [] });
  expect(entry).toEqual({ at: '2026-11-21T10:00:00.000Z', ...expected });
});
