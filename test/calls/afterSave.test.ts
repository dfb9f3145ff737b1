import { expect, test } from 'vitest';
import { afterSave } from '../../src/calls/afterSave.ts';
import type { Change } from '../../src/calls/ports.ts';
import { end } from '../../src/engine/leave.ts';
import { ringingOthers, rungOf } from '../engine/ringing/rungOf.ts';
import { memoryWorld } from './memoryWorld.ts';
import { notice } from './notices.ts';
import { activeCall, at, rowOf } from './rows.ts';
import { createTestLedger } from './testLedger.ts';

const before = activeCall(ringingOthers([rungOf(3)]));

const setUp = () => {
  const world = memoryWorld();
  const ledger = createTestLedger();
  return { world, ledger, deps: { ...world.deps, ledger } };
};

const changeTo = (row: Change['row'], notices: Change['notices'] = []): Change => ({
  ...{ id: before.id, row, etag: 'x', events: [], settled: [], notices },
});

test('an event that only was noted has nothing done', async () => {
  const { world, ledger, deps } = setUp();
  const { told, freed } = afterSave(deps, before, changeTo(null));
  await Promise.all([told, freed]);
  expect([world.measured, world.notified, ledger.released]).toEqual([[], [], []]);
});

test('whoever is rung no longer has his line freed, and notices are sent', async () => {
  const { world, ledger, deps } = setUp();
  const row = rowOf(activeCall(ringingOthers([])));
  const { told, freed } = afterSave(deps, before, changeTo(row, [notice()]));
  await Promise.all([told, freed]);
  expect(ledger.released).toEqual([before.id]);
  expect(world.notified).toMatchObject([{ id: before.id }]);
  expect(world.measured).toEqual([]);
});

test('that the call is over is told', () => {
  const { world, deps } = setUp();
  afterSave(deps, before, changeTo(rowOf(end(before, 'abandoned', at(9)))));
  expect(world.measured).toMatchObject([{ message: 'call ended', outcome: 'abandoned' }]);
});
