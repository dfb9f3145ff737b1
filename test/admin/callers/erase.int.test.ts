import { expect, inject, test } from 'vitest';
import { parse, run } from '../../../src/admin/callers/erase.ts';
import { parseNumber } from '../../../src/admin/callers/parseNumber.ts';
import type { Deps } from '../../../src/admin/deps.ts';
import { storesOf } from '../../../src/admin/storage/storesOf.ts';
import type { Instant } from '../../../src/engine/ids.ts';
import { archived, nothing } from '../../store/archived.ts';
import { sampleChange } from '../../store/sampleChange.ts';
import { newCallId } from '../../store/sampleRow.ts';
import { adminWorld, audited } from '../adminWorld.ts';

const number = parseNumber('+12065550100');
const day = Date.parse('2026-11-01T10:00:00Z') as Instant;
const plain = { json: false, number, yes: true, as: null };

const setUp = (change: Partial<Deps> = {}) => {
  const kept = archived();
  const world = adminWorld(change);
  const { store: calls, index, archive, recordings, deadNotices, queues, limitStore } = kept;
  const stores = {
    ...{ ...world.stores, calls, index, archive, recordings, deadNotices, queues, limitStore },
    hashKeys: () => [{ version: 1, key: new Uint8Array(32).fill(7) }] as const,
    poison: { remove: async (ids: readonly string[]) => ids.length },
    deadLetters: { remove: async () => 3 },
  };
  return { kept, world, stores, deps: { ...world.deps, storage: async () => stores } };
};

test.each([
  { argv: [number], options: { ...plain, yes: false } },
  {
    argv: ['+1 206 555 0100', '--yes', '--as', 'bob', '--json'],
    options: { json: true, number, yes: true, as: 'bob' },
  },
])('$argv means $options', ({ argv, options }) => {
  expect(parse(argv)).toEqual(options);
});

test('erases all, says what is left elsewhere, and is noted without the number', async () => {
  const { kept, world, deps } = setUp();
  const id = await kept.keep(day);
  const { json, lines, ending } = await run(plain, deps);
  expect(json).toEqual({
    ...{ number, calls: 1, recordings: 1, callbacks: 0, notices: 0, letters: 4 },
    ...{ underWay: [], suppressed: false },
  });
  expect([lines[0], ending]).toEqual([
    'Erased: 1 call, 1 recording, 0 wishes to be called back, 0 webhooks given up, ' +
      '4 undelivered messages.',
    'done',
  ]);
  expect(lines.join(' ')).toContain('Log Analytics');
  expect(await kept.left(id, day)).toEqual(nothing);
  expect(await audited(world)).toMatchObject([
    { what: 'callers.erase', subject: '+1206•••0100', details: {} },
  ]);
});

test('asks for the number again, and does nothing for another one', async () => {
  const asked: string[] = [];
  const ask = async (question: string, instead: string) => {
    asked.push(`${question} ${instead}`);
    return '+12065550111';
  };
  const { kept, deps, world } = setUp({ ask });
  const id = await kept.keep(day);
  await expect(run({ ...plain, yes: false }, deps)).rejects.toMatchObject({
    failure: { ending: 'refused', code: 'notConfirmed' },
  });
  expect(asked).toEqual([expect.stringMatching(/^This cannot be undone\..* --yes$/)]);
  expect(await kept.left(id, day)).toMatchObject({ row: true });
  expect(await audited(world)).toEqual([]);
  const sure = { ...deps, ask: async () => ' +1 (206) 555-0100 ' };
  expect((await run({ ...plain, yes: false }, sure)).json).toMatchObject({ calls: 1 });
});

test('tells what goes on, and that the do-not-call list keeps the number', async () => {
  const { kept, deps, stores } = setUp();
  const live = newCallId();
  await kept.store.save(sampleChange(live));
  await kept.index.markActive(live);
  await stores.suppressed.add(number, { at: day, reason: 'asked', by: 'bob' });
  const { json, lines, ending } = await run(plain, deps);
  expect(json).toMatchObject({ underWay: [live], suppressed: true });
  expect(ending).toBe('failed');
  expect(lines).toContain(`  ${live}`);
  expect(lines.join(' ')).toContain('stays on the do-not-call list');
});

test('without the keys of the app it is refused, for nothing would be found', async () => {
  const connectionString = inject('azurite');
  const stores = storesOf({ connectionString }, '');
  const deps = { ...adminWorld().deps, storage: async () => stores };
  await expect(run(plain, deps)).rejects.toMatchObject({ failure: { code: 'noHashKey' } });
});
