import { expect, test } from 'vitest';
import { openStage } from '../../../../src/local/tasks/flows/openStage.ts';
import { menuFlow, testOf } from './sampleTest.ts';

test('the call of a test comes in, from whom and when the test says', () => {
  const stage = openStage(menuFlow, testOf({ at: '2026-11-24T10:00:00-08:00' }));
  expect(stage.now).toBe(Date.UTC(2026, 10, 24, 18));
  expect(stage.call).toMatchObject({ state: 'ringing', direction: 'inbound', plan: null });
  expect(stage.call.caller).toMatchObject({ number: '+12065550100' });
});

test('or it is placed, at once, to the same person', () => {
  const { call } = openStage(menuFlow, testOf({ outbound: 'true', variables: { name: 'Ada' } }));
  expect(call).toMatchObject({
    ...{ state: 'ringing', direction: 'outbound', variables: { name: 'Ada' } },
    called: { number: '+12065550100' },
    plan: { client: 'flow-test', retry: null },
  });
});

test('the switches that a test turns on are on, for ever', () => {
  const { flow } = openStage(menuFlow, testOf({ switches: { closed: 'We are closed.' } }));
  expect(flow.switches).toEqual({ closed: { until: null, say: 'We are closed.' } });
});
