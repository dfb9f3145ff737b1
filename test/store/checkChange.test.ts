import { expect, it } from 'vitest';
import type { Change } from '../../src/calls/ports.ts';
import { checkChange } from '../../src/store/checkChange.ts';
import { newCallId, sampleEvent, sampleRow, sampleSettled } from './sampleRow.ts';

const id = newCallId();
const good: Change = { id, row: sampleRow(id), etag: null, events: [], settled: [], notices: [] };
const events = Array.from({ length: 99 }, (_, n) => sampleEvent(`e${n}`));

it.each([
  ['a row', {}],
  ['100 rows', { events }],
  ['events alone', { row: null, events }],
  ['a command alone', { row: null, settled: [sampleSettled(1)], notices: [] }],
])('takes a change of %s', (_, change) => {
  expect(() => checkChange({ ...good, ...change })).not.toThrow();
});

it.each([
  ['nothing', { row: null }, 'changes nothing'],
  ['101 rows', { events, settled: [sampleSettled(1)], notices: [] }, 'has 101 rows'],
  ['one event twice', { events: [sampleEvent('e'), sampleEvent('e', 1)] }, 'twice'],
  ['one command twice', { settled: [sampleSettled(1), sampleSettled(1)], notices: [] }, 'twice'],
  ["another call's row", { row: sampleRow(newCallId()) }, 'holds the row of call'],
])('refuses a change of %s', (_, change, message) => {
  expect(() => checkChange({ ...good, ...change })).toThrow(message);
});
