import { expect, test } from 'vitest';
import { parse, run } from '../../../src/admin/calls/cancel.ts';
import type { Deps } from '../../../src/admin/deps.ts';
import type { Instant } from '../../../src/engine/ids.ts';
import { sampleChange } from '../../store/sampleChange.ts';
import { newCallId, sampleCall, sampleRow, sampleTime } from '../../store/sampleRow.ts';
import { adminWorld, audited, noon } from '../adminWorld.ts';

const plain = { json: false, yes: true, as: null };

const ended = (id: ReturnType<typeof newCallId>) => ({
  ...({ ...sampleCall(id), state: 'ended', outcome: 'cancelled', endedAt: sampleTime } as const),
  ...{ connection: null, connectedAt: null },
});

/** A call that rings, and an app that ends it when it is told to. */
const setUp = async (change: Partial<Deps> = {}, takes = true) => {
  const world = adminWorld(change);
  const id = newCallId();
  await world.stores.calls.save(sampleChange(id));
  const cancel = async () => {
    await world.stores.wakeups.cancel(id);
    const saved = await world.stores.calls.load(id);
    const row = { ...sampleRow(id), call: ended(id), revision: 2 };
    if (takes && saved !== null) {
      await world.stores.calls.save(sampleChange(id, { row, etag: saved.etag }));
    }
  };
  const stores = { ...world.stores, wakeups: { ...world.stores.wakeups, cancel } };
  return { id, world, deps: { ...world.deps, storage: async () => stores } };
};

test.each([
  { argv: ['abc'], options: { json: false, id: 'abc', yes: false, as: null } },
  {
    argv: ['abc', '--yes', '--as', 'bob', '--json'],
    options: { json: true, id: 'abc', yes: true, as: 'bob' },
  },
])('$argv means $options', ({ argv, options }) => {
  expect(parse(argv)).toEqual(options);
});

test('the app is told, and it says when the call is ended', async () => {
  const { id, world, deps } = await setUp();
  const { json, lines } = await run({ ...plain, id }, deps);
  expect(json).toMatchObject({ id, status: 'ended', outcome: 'cancelled' });
  expect(lines).toEqual([`${id} is ended: cancelled.`]);
  expect(world.cancelled).toEqual([id]);
  expect(await audited(world)).toMatchObject([{ what: 'calls.cancel', subject: id }]);
  // Once more there is nothing to do.
  const again = await run({ ...plain, id }, deps);
  expect(again.lines).toEqual([`${id} is over already: cancelled.`]);
  expect(world.cancelled).toEqual([id]);
});

test('asks first, and lets the call go on unless the answer is yes', async () => {
  const { id, world, deps } = await setUp({ ask: async () => '' });
  await expect(run({ ...plain, yes: false, id }, deps)).rejects.toMatchObject({
    failure: { ending: 'refused', code: 'notConfirmed' },
  });
  expect(world.cancelled).toEqual([]);
  const sure = { ...deps, ask: async () => 'y' };
  expect((await run({ ...plain, yes: false, id }, sure)).json).toMatchObject({ status: 'ended' });
});

test('an app that takes no message is told of', async () => {
  let at = noon;
  const now = () => {
    at = (at + 15_000) as Instant;
    return at;
  };
  const { id, deps } = await setUp({ now }, false);
  await expect(run({ ...plain, id }, deps)).rejects.toMatchObject({
    failure: { ending: 'unreachable', code: 'notTaken' },
  });
});

test('a call that there is not cannot be ended', async () => {
  await expect(run({ ...plain, id: newCallId() }, adminWorld().deps)).rejects.toMatchObject({
    failure: { ending: 'refused', code: 'unknownCall' },
  });
});
