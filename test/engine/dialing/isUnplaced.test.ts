import { expect, test } from 'vitest';
import type { Outcome } from '../../../src/engine/call.ts';
import { isUnplaced } from '../../../src/engine/dialing/isUnplaced.ts';
import type { ConnectionId, Instant } from '../../../src/engine/ids.ts';

const leg = 'connection-1' as ConnectionId;

test.each<[Outcome, ConnectionId | null, boolean]>([
  ['refused', null, true],
  ['refused', leg, true],
  ['failed', null, true],
  ['failed', leg, false],
  ['expired', null, true],
  ['cancelled', null, false],
  ['cancelled', leg, false],
  ['busy', leg, false],
  ['noAnswer', null, false],
  ['declined', leg, false],
  ['unreachable', leg, false],
  ['machine', leg, false],
  ['completed', leg, false],
])('%s with the leg %s: %s', (outcome, connection, expected) => {
  expect(isUnplaced({ connectedAt: null, connection, outcome })).toBe(expected);
});

test('whoever has answered was called, however that went on', () => {
  const connectedAt = 1 as Instant;
  expect(isUnplaced({ connectedAt, connection: leg, outcome: 'refused' })).toBe(false);
  expect(isUnplaced({ connectedAt, connection: null, outcome: 'failed' })).toBe(false);
});
