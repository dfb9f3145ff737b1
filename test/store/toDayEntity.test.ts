import { expect, it } from 'vitest';
import { fromDayEntity } from '../../src/store/fromDayEntity.ts';
import { toDayEntity } from '../../src/store/toDayEntity.ts';
import { newCallId, sampleCall } from './sampleRow.ts';

const call = sampleCall(newCallId());

it('has columns for people beside the call', () => {
  expect(toDayEntity({ call, revision: 3 })).toMatchObject({
    partitionKey: '2026-11-21',
    rowKey: `100000123|${call.id}`,
    schemaVersion: 2,
    revision: 3,
    status: 'ringing',
    flow: 'support',
  });
});

it('names the outcome of a call that has ended', () => {
  const { createdAt: endedAt } = call;
  const ended = {
    ...call,
    ...{ state: 'ended' as const, outcome: 'busy' as const },
    ...{ connection: null, connectedAt: null, endedAt },
  };
  expect(toDayEntity({ call: ended, revision: 3 }).outcome).toBe('busy');
  expect(fromDayEntity(toDayEntity({ call: ended, revision: 3 })).call).toEqual(ended);
});
