import { expect, it } from 'vitest';
import type { Change } from '../../src/calls/ports.ts';
import { getRow } from '../../src/store/getRow.ts';
import { saveChange } from '../../src/store/saveChange.ts';
import { sampleChange } from './sampleChange.ts';
import { newCallId, sampleEvent, sampleSettled } from './sampleRow.ts';
import { freshTables, sharedTables } from './testTables.ts';

const id = newCallId();
const events = [sampleEvent('e1'), sampleEvent('e2')];

it('says the ETag that a read would say, whatever else is written', async () => {
  const client = sharedTables()('calls');
  const saved = await saveChange(client, sampleChange(id, { events, settled: [sampleSettled(1)] }));
  expect(saved).toEqual({ kind: 'saved', etag: (await getRow(client, id, 'call'))?.etag });
});

it.each<[string, Partial<Change>, string]>([
  ['a claim', {}, 'saved'],
  ['events alone', { row: null, events }, 'saved'],
  ['a command alone', { row: null, settled: [sampleSettled(1)] }, 'saved'],
  ['a row to be replaced', { etag: 'W/"1"' }, 'conflict'],
  ['a row to be replaced, with events', { etag: '"1"', events }, 'conflict'],
])('copes with a missing table: %s', async (_, change, kind) => {
  const result = await saveChange(freshTables()('calls'), sampleChange(id, change));
  expect(result.kind).toBe(kind);
});
