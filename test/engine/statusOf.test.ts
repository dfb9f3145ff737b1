import { describe, expect, test } from 'vitest';
import type { Call } from '../../src/engine/call.ts';
import { type CallId, type ConnectionId, type Instant, later } from '../../src/engine/ids.ts';
import { end } from '../../src/engine/leave.ts';
import { plainPlan } from '../../src/engine/plainPlan.ts';
import { type Beginning, startCall } from '../../src/engine/startCall.ts';
import { statusOf } from '../../src/engine/statusOf.ts';
import { startedAt } from './given.ts';
import { party, support } from './sampleFlow.ts';

const flow = { name: support.name, hash: support.hash };
const begun = (beginning: Beginning) =>
  startCall(
    {
      id: 'AAAAAAAAAAAAAAAAAAAAAA' as CallId,
      caller: party('+12065550100'),
      called: party('+18005551000'),
      lists: [],
      variables: {},
      at: startedAt,
    },
    beginning,
  ).call;

describe('the status of a call', () => {
  const create = (earliest: Instant) =>
    begun({
      ...{ kind: 'create', flow, earliest, callback: null },
      plan: plainPlan('crm', startedAt),
    });
  const outbound = create(startedAt);

  test('is dialing until an outbound call has a leg', () => {
    expect(statusOf(outbound)).toBe('dialing');
    expect(statusOf({ ...outbound, connection: 'leg' as ConnectionId } as Call)).toBe('ringing');
  });

  test('is its state otherwise', () => {
    const inbound = begun({ kind: 'answer', flow });
    expect(statusOf(inbound)).toBe('ringing');
    expect(statusOf(create(later(startedAt, 1)))).toBe('scheduled');
    expect(statusOf(end(inbound, 'abandoned', startedAt))).toBe('ended');
  });
});
