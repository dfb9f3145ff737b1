import { expect, test } from 'vitest';
import { describeCall } from '../../../src/admin/calls/describeCall.ts';
import { plainStyle } from '../../../src/admin/style.ts';
import type { Call } from '../../../src/engine/call.ts';
import type {
  CallId,
  CommandNumber,
  ConnectionId,
  EventId,
  Instant,
} from '../../../src/engine/ids.ts';
import { sampleCall, sampleTime } from '../../store/sampleRow.ts';

const at = (ms: number): Instant => (sampleTime + ms) as Instant;
const n = (value: number): CommandNumber => value as CommandNumber;
const leg = { attempt: 1, connection: 'leg' as ConnectionId };
const id = 'a'.repeat(22) as CallId;

const { waitingFor: _, deadline: __, ...facts } = sampleCall(id) as Call & { state: 'ringing' };
const ended: Call = {
  ...facts,
  state: 'ended',
  outcome: 'completed',
  connection: null,
  connectedAt: at(300),
  endedAt: at(35_000),
};

test('tells a call from beginning to end, and what codes mean', () => {
  const lines = describeCall(
    ended,
    {
      events: [
        { id: 'e1' as EventId, at: at(300), note: '200/0', kind: 'Connected', ...leg },
        {
          ...{ id: 'e2' as EventId, at: at(4_200), note: '200/8533 ok', kind: 'KeysPressed' },
          ...{ token: n(2), keys: ['1'], ...leg },
        },
        {
          ...{
            id: 'e3' as EventId,
            at: at(9_000),
            note: '486/560486 Busy',
            kind: 'TransferFailed',
          },
          ...{ token: n(3), cause: 'busy', ...leg },
        },
      ],
      commands: [
        { n: n(1), kind: 'answer', result: 'done', at: at(45), ms: 40, note: '' },
        { n: n(3), kind: 'say', result: 'failed', at: at(9_100), ms: 12, note: '400/8565 No' },
      ],
    },
    { zone: 'UTC', style: plainStyle },
  );
  expect(lines.slice(0, 4)).toEqual([
    `${id}  inbound, completed`,
    'from +12065550100 to +18005551000, flow support',
    '2026-11-21 10:00 UTC, connected after 0.300 s, lasted 35.000 s',
    '',
  ]);
  expect(lines.slice(4).map((line) => line.trim().replace(/ {2,}/g, ' | '))).toEqual([
    '0.045 s | → answer | done in 40 ms (command 1)',
    '0.300 s | connected',
    '4.200 s | keys pressed | 1 | 200/8533 a key of the menu',
    '9.000 s | transfer failed | busy | 486/560486 the number is busy',
    expect.stringMatching(
      /^9\.100 s \| → say \| failed in 12 ms .* \| 400\/8565 the speech service refused.*Give the/,
    ),
  ]);
});
