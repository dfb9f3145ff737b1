import { expect, test } from 'vitest';
import { createHourTally } from '../../../src/report/figures/createHourTally.ts';
import { dayWindow } from '../../../src/report/figures/dayWindow.ts';
import { taken } from '../callOf.ts';

test('a call counts in the hour that it began in, by the clock of the zone', () => {
  const window = dayWindow('2026-10-25', 'Europe/Berlin');
  const hours = taken(
    createHourTally(window),
    { at: '2026-10-25T00:30:00.000Z', outcome: 'abandoned' },
    { at: '2026-10-25T01:30:00.000Z', direction: 'outbound', answered: null, outcome: 'busy' },
    { at: '2026-10-25T01:40:00.000Z', direction: 'outbound' },
    { at: '2026-10-25T01:59:59.999Z' },
    { at: '2026-10-24T21:59:59.999Z' },
  );
  const none = {
    ...{ inbound: 0, outbound: 0, answered: 0, abandoned: 0 },
    ...{ inboundAnswered: 0, inboundAbandoned: 0 },
  };
  expect(hours).toHaveLength(25);
  expect(hours.filter(({ inbound, outbound }) => inbound + outbound > 0)).toEqual([
    {
      ...{ from: '2026-10-25T00:00:00.000Z', label: '02:00' },
      ...{ ...none, inbound: 1, answered: 1, inboundAnswered: 1 },
      ...{ abandoned: 1, inboundAbandoned: 1 },
    },
    {
      ...{ from: '2026-10-25T01:00:00.000Z', label: '02:00 (2)' },
      ...{ ...none, inbound: 1, outbound: 2, answered: 2, inboundAnswered: 1 },
    },
  ]);
});
