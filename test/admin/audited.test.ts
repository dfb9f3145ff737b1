import { expect, test } from 'vitest';
import { audited } from '../../src/admin/audited.ts';
import { adminWorld, noon, audited as noted } from './adminWorld.ts';

const action = { what: 'tea.make', subject: 'tea', details: { sugar: 'two' }, as: null };
const entry = { at: noon, who: 'ada@laptop', what: 'tea.make', subject: 'tea' };

test('what is done is noted before it is done', async () => {
  const world = adminWorld();
  const before = await audited(world.deps, action, () => noted(world));
  expect(before).toEqual([{ ...entry, details: { sugar: 'two' } }]);
  expect(await noted(world)).toHaveLength(1);
});

test('what fails is noted again', async () => {
  const world = adminWorld();
  const acting = audited(world.deps, { ...action, as: 'bob' }, () =>
    Promise.reject(new Error('no water')),
  );
  await expect(acting).rejects.toThrow('no water');
  expect((await noted(world)).map(({ who, details }) => [who, details])).toEqual([
    ['bob', { sugar: 'two' }],
    ['bob', { sugar: 'two', failed: 'Error: no water' }],
  ]);
});

test('nothing is done that cannot be noted', async () => {
  const world = adminWorld();
  const audit = { ...world.stores.audit, note: () => Promise.reject(new Error('full')) };
  const deps = { ...world.deps, storage: async () => ({ ...world.stores, audit }) };
  let isDone = false;
  const acting = audited(deps, action, async () => {
    isDone = true;
  });
  await expect(acting).rejects.toThrow('full');
  expect(isDone).toBe(false);
});
