import { expect, test } from 'vitest';
import { tellDecline } from '../../src/calls/tellDecline.ts';
import type { ProviderEvent } from '../../src/engine/event.ts';
import type { ConnectionId, EventId, Instant } from '../../src/engine/ids.ts';
import { dialling } from './ledgers.ts';
import { createTestLedger } from './testLedger.ts';

const at = Date.parse('2026-11-26T12:30:00Z') as Instant;
const { call } = dialling(at);
const failed = (cause: 'congested' | 'busy'): ProviderEvent => ({
  ...{ kind: 'CreateFailed', id: 'event' as EventId, at, note: '603/560603', cause },
  ...{ attempt: 1, connection: 'leg' as ConnectionId },
});
const ledgerOf = (calls: number) => Object.assign(createTestLedger(), { calls });

test.each([
  [0, 'declined'],
  [1, 'declined'],
  [2, 'declined'],
  [3, 'congested'],
])('of a number with %i calls, 603/560603 is %s', async (calls, cause) => {
  expect(await tellDecline(ledgerOf(calls), call, failed('congested'))).toEqual({
    ...failed('congested'),
    cause,
  });
});

test('whatever else the provider says stays as it is, and the ledger is not asked', async () => {
  const ledger = { ...createTestLedger(), atOnce: () => Promise.reject(new Error('asked')) };
  expect(await tellDecline(ledger, call, failed('busy'))).toEqual(failed('busy'));
  await expect(tellDecline(ledger, call, failed('congested'))).rejects.toThrow('asked');
});
