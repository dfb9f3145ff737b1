import { expect, test } from 'vitest';
import { createRandom } from '../../../../src/local/simulator/createRandom.ts';
import { logTables } from '../../../../src/local/simulator/logs/logTables.ts';
import { toStreamRows } from '../../../../src/local/simulator/logs/toStreamRows.ts';
import { always, callOf, legOf } from './legOf.ts';

test('two streams for each leg that was through, and none for one that was not', () => {
  const call = callOf(legOf(), legOf({ id: 'p2', answeredMs: undefined }));
  const rows = toStreamRows(call, createRandom(1));
  expect(rows).toMatchObject([
    { ParticipantId: 'p1', EndpointId: 'e1', StreamDirection: 'inbound', MediaType: 'Audio' },
    { ParticipantId: 'p1', EndpointId: 'e1', StreamDirection: 'outbound', StreamId: 2 },
  ]);
  const known = Object.keys(logTables.ACSCallDiagnostics);
  expect(Object.keys(rows[0] ?? {}).filter((column) => !known.includes(column))).toEqual([]);
});

test('a stream is good as a rule, and poor now and then; the same for the same chance', () => {
  const jitter = (chance: number) => toStreamRows(callOf(legOf()), always(chance))[0]?.JitterAvg;
  expect(jitter(0.9)).toBe(8);
  expect(jitter(0.02)).toBe(25);
  const seeded = () => toStreamRows(callOf(legOf()), createRandom(7));
  expect(seeded()).toEqual(seeded());
});
