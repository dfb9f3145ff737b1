import { expect, test } from 'vitest';
import { toUsageRows } from '../../../../src/local/simulator/logs/toUsageRows.ts';
import { callOf, legOf } from './legOf.ts';

test('minutes are charged from the answer on, and only of legs that were through', () => {
  const call = callOf(legOf(), legOf({ id: 'p2', answeredMs: undefined }));
  expect(toUsageRows(call)).toMatchObject([
    {
      CorrelationId: 'c1',
      ParticipantId: 'p1',
      StartTime: '2026-11-20T12:00:02.000Z',
      EndTime: '2026-11-20T12:00:12.000Z',
      Quantity: 0.1667,
      UsageType: 'PSTN',
      UserIdA: '+14255550100',
    },
  ]);
});

test('users are charged apart', () => {
  const call = callOf(legOf({ rawId: '8:acs:resource_desk' }));
  expect(toUsageRows(call)).toMatchObject([{ UsageType: 'Audio' }]);
});
