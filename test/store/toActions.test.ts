import { expect, it } from 'vitest';
import type { Change } from '../../src/calls/ports.ts';
import { toActions } from '../../src/store/toActions.ts';
import { notice } from '../calls/notices.ts';
import { newCallId, sampleEvent, sampleRow, sampleSettled } from './sampleRow.ts';

const id = newCallId();
const change: Change = {
  id,
  row: sampleRow(id),
  etag: '"1"',
  events: [sampleEvent('a'), sampleEvent('b')],
  settled: [sampleSettled(1)],
  notices: [notice()],
};

const outline = (one: Change) => toActions(one).map(([kind, entity]) => [kind, entity.rowKey]);

it('inserts events, replaces the row, merges commands, inserts notices, in this order', () => {
  expect(outline(change)).toEqual([
    ['create', 'event|a'],
    ['create', 'event|b'],
    ['update', 'call'],
    ['upsert', 'command|1'],
    ['create', 'notify|000001'],
  ]);
  expect(toActions(change)[2]?.slice(2)).toEqual(['Replace', { etag: '"1"' }]);
});

it('inserts the row when there is none yet, and leaves it out when only events are noted', () => {
  const events: Change = { ...change, events: [], settled: [], notices: [] };
  expect(outline({ ...events, etag: null })).toEqual([['create', 'call']]);
  expect(outline({ ...change, row: null, settled: [], notices: [] })).toEqual([
    ['create', 'event|a'],
    ['create', 'event|b'],
  ]);
});
