import { expect, test } from 'vitest';
import type { Outcome } from '../../src/engine/call.ts';
import type { Cause } from '../../src/engine/event.ts';
import { outcomeOf } from '../../src/engine/outcomeOf.ts';

const rows: readonly [Cause, inbound: Outcome, outbound: Outcome][] = [
  ['busy', 'busy', 'busy'],
  ['noAnswer', 'noAnswer', 'noAnswer'],
  ['declined', 'declined', 'declined'],
  ['unreachable', 'unreachable', 'unreachable'],
  ['cancelled', 'cancelled', 'cancelled'],
  ['refused', 'refused', 'refused'],
  ['notAllowed', 'refused', 'refused'],
  ['hungUp', 'abandoned', 'abandoned'],
  ['gone', 'abandoned', 'failed'],
  ['transferred', 'transferred', 'transferred'],
  ['hungUpByUs', 'failed', 'failed'],
  ['speechDown', 'failed', 'failed'],
  ['badPrompt', 'failed', 'failed'],
  ['failed', 'failed', 'failed'],
  ['unknown', 'failed', 'failed'],
];

test.each(rows)('%s', (cause, inbound, outbound) => {
  expect([outcomeOf(cause, 'inbound'), outcomeOf(cause, 'outbound')]).toEqual([inbound, outbound]);
});
