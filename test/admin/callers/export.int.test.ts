import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse, run } from '../../../src/admin/callers/export.ts';
import { parseNumber } from '../../../src/admin/callers/parseNumber.ts';
import type { Instant } from '../../../src/engine/ids.ts';
import { temporaryFolder } from '../../local/tasks/temporaryFolder.ts';
import { archived } from '../../store/archived.ts';
import { sampleChange } from '../../store/sampleChange.ts';
import { newCallId } from '../../store/sampleRow.ts';
import { adminWorld, audited } from '../adminWorld.ts';

const number = parseNumber('+12065550100');
const day = Date.parse('2026-11-01T10:00:00Z') as Instant;
const plain = { json: false, number, out: null, as: null };

const setUp = () => {
  const kept = archived();
  const world = adminWorld();
  const stores = {
    ...{ ...world.stores, calls: kept.store, index: kept.index, archive: kept.archive },
    hashKeys: () => [{ version: 1, key: new Uint8Array(32).fill(7) }] as const,
  };
  return { kept, world, stores, deps: { ...world.deps, storage: async () => stores } };
};

test.each([
  { argv: [number], options: plain },
  {
    argv: [number, '--out', 'ann.json', '--as', 'bob', '--json'],
    options: { json: true, number, out: 'ann.json', as: 'bob' },
  },
])('$argv means $options', ({ argv, options }) => {
  expect(parse(argv)).toEqual(options);
});

test('gives out calls that are over and that go on, the oldest first, and the list', async () => {
  const { kept, world, stores, deps } = setUp();
  const over = await kept.keep(day);
  const live = newCallId();
  await kept.store.save(sampleChange(live));
  await kept.index.markActive(live);
  await stores.suppressed.add(number, { at: day, reason: 'asked', by: 'bob' });
  const { json, lines } = await run(plain, deps);
  expect(json).toMatchObject({
    number,
    suppressed: { at: '2026-11-01T10:00:00.000Z', reason: 'asked', by: 'bob' },
    callbacks: [],
    calls: [
      { id: over, recordings: [{ href: `/api/calls/${over}/recordings/3` }] },
      { id: live, status: 'ringing' },
    ],
  });
  expect(JSON.parse(lines.join(''))).toEqual(json);
  expect(await audited(world)).toMatchObject([{ what: 'callers.export', subject: '+1206•••0100' }]);
});

test('writes it to a file that nobody else can read', async () => {
  const { kept, deps } = setUp();
  await kept.keep(day);
  const out = path.join(temporaryFolder({}), 'ann.json');
  const { json, lines } = await run({ ...plain, out }, deps);
  expect(json).toEqual({ number, file: out, calls: 1 });
  expect(lines[0]).toContain(': 1 call, 0 wishes');
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ number, suppressed: null });
  if (process.platform !== 'win32') expect(statSync(out).mode % 0o1000).toBe(0o600);
});

test('a file that cannot be written is told', async () => {
  const { deps } = setUp();
  const out = path.join(temporaryFolder({}), 'no', 'such', 'folder.json');
  await expect(run({ ...plain, out }, deps)).rejects.toMatchObject({
    failure: { ending: 'refused', code: 'noFile' },
  });
});
