import { expect, test } from 'vitest';
import { qualityQuery } from '../../../../src/report/queries/questions/qualityQuery.ts';
import { rowsOf } from '../rowsOf.ts';

test('what was not measured is null, not nought', () => {
  expect(
    rowsOf(
      qualityQuery,
      ['PSTN', 'inbound', 8, 2, 4, 1, 31, 120.5, 0.25, 4.2, 3.1],
      ['Bot', 'outbound', 8, 0, 4, 0, null, 'NaN', null, 'NaN', null],
    ),
  ).toEqual([
    {
      endpointType: 'PSTN',
      direction: 'inbound',
      streams: 8,
      poorStreams: 2,
      calls: 4,
      impactedCalls: 1,
      jitterP95Ms: 31,
      roundTripP95Ms: 120.5,
      lossP95Percent: 0.25,
      mosMean: 4.2,
      mosP5: 3.1,
    },
    {
      endpointType: 'Bot',
      direction: 'outbound',
      streams: 8,
      poorStreams: 0,
      calls: 4,
      impactedCalls: 0,
      jitterP95Ms: null,
      roundTripP95Ms: null,
      lossP95Percent: null,
      mosMean: null,
      mosP5: null,
    },
  ]);
});
