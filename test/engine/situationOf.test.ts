import { expect, test } from 'vitest';
import { situationOf } from '../../src/engine/situationOf.ts';
import { ringing, startedAt } from './given.ts';
import { support } from './sampleFlow.ts';

test('all that conditions may ask of a call comes from the call, its flow and the moment', () => {
  const switches = { on: { until: null, say: '' } };
  const flow = { ...support, switches };
  const call = ringing(flow, { lists: ['vip'], variables: { a: 'b' } });
  expect(situationOf(flow, call, startedAt)).toEqual({
    caller: call.caller,
    called: call.called,
    lists: ['vip'],
    variables: { a: 'b' },
    calendars: {},
    switches,
    at: startedAt,
  });
});
