import { expect, test } from 'vitest';
import { eraseCall } from '../../src/calls/eraseCall.ts';
import type { CallId, Instant } from '../../src/engine/ids.ts';
import { archived, everything, nothing } from '../store/archived.ts';

const day = Date.parse('2026-08-01T10:00:00Z') as Instant;
const clock = { now: () => Date.parse('2026-11-26T10:00:00Z') as Instant };

test('a call is taken away but for where it was found', async () => {
  const world = archived();
  const [one, other] = [await world.keep(day), await world.keep(day)];
  expect(await eraseCall({ ...world, clock }, one, 'day')).toEqual({
    kind: 'erased',
    recordings: 1,
  });
  expect(await world.left(one, day)).toEqual({ ...nothing, listed: true });
  expect(await eraseCall({ ...world, clock }, one, 'day')).toEqual({ kind: 'gone' });
  expect(await eraseCall({ ...world, clock }, other, 'number')).toEqual({
    kind: 'erased',
    recordings: 1,
  });
  expect(await world.left(other, day)).toEqual({ ...nothing, marked: true });
});

test('a crash on the way leaves it to be found again', async () => {
  const world = archived();
  const id = await world.keep(day);
  const archive = { ...world.archive, erase: () => Promise.reject(new Error('crash')) };
  await expect(eraseCall({ ...world, archive, clock }, id, 'day')).rejects.toThrow('crash');
  expect(await world.left(id, day)).toMatchObject({ row: true, listed: true });
  expect(await eraseCall({ ...world, clock }, id, 'day')).toEqual({
    kind: 'erased',
    recordings: 1,
  });
});

test('what is not over is left as it is', async () => {
  const world = archived();
  const id = await world.keep(day);
  const saved = await world.store.load(id);
  if (saved === null) throw new Error('not kept');
  const lease = { owner: 'somebody', until: (clock.now() + 1_000) as Instant };
  const row = { ...saved.row, lease, revision: 2 };
  const change = { id, row, etag: saved.etag, events: [], settled: [], notices: [] };
  expect(await world.store.save(change)).toMatchObject({ kind: 'saved' });
  expect(await eraseCall({ ...world, clock }, id, 'day')).toEqual({ kind: 'underWay' });
  expect(await world.left(id, day)).toEqual(everything);
  expect(await eraseCall({ ...world, clock }, 'nobody' as CallId, 'day')).toEqual({ kind: 'gone' });
});
