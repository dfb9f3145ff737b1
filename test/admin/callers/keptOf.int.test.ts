import { expect, test } from 'vitest';
import { keptOf } from '../../../src/admin/callers/keptOf.ts';
import { parseNumber } from '../../../src/admin/callers/parseNumber.ts';
import type { CallId, Instant } from '../../../src/engine/ids.ts';
import { emptyQueue } from '../../../src/engine/queue/queueState.ts';
import type { FlowId, StepId } from '../../../src/flow/flow.ts';
import type { QueueName } from '../../../src/flow/queueName.ts';
import { archived } from '../../store/archived.ts';
import { adminWorld } from '../adminWorld.ts';

const number = parseNumber('+12065550100');
const day = Date.parse('2026-11-01T10:00:00Z') as Instant;

test('calls come in the order of time, with wishes to be called back', async () => {
  const kept = archived();
  const stores = {
    ...{ ...adminWorld().stores, calls: kept.store, index: kept.index, archive: kept.archive },
    ...{ queues: kept.queues },
    hashKeys: () => [{ version: 1, key: new Uint8Array(32).fill(7) }] as const,
  };
  const late = await kept.keep((day + 60_000) as Instant);
  const early = await kept.keep(day);
  const name = 'sales' as QueueName;
  const ticket = {
    ...({ number: 1, call: null, state: 'waiting', agents: [], agent: null, offer: 0 } as const),
    ...{ since: day, notBefore: day, until: day },
    callback: {
      ...{ number, from: null, flow: 'sales' as FlowId, start: 'a' as StepId, variables: {} },
      ...{ askedBy: 'call' as CallId, attempts: 0, tries: 2, retryMs: 1, placedFor: 0 },
    },
  };
  const before = await kept.queues.load(name);
  expect(await kept.queues.save(before, { ...emptyQueue(name), tickets: [ticket] })).toBe(true);
  expect(await keptOf(stores, number)).toMatchObject({
    ...{ number, suppressed: null },
    callbacks: [{ queue: 'sales', since: '2026-11-01T10:00:00.000Z' }],
    calls: [{ id: early }, { id: late }],
  });
  expect(await keptOf(stores, parseNumber('+12065550111'))).toMatchObject({
    ...{ callbacks: [], calls: [] },
  });
});
