import { expect, test } from 'vitest';
import { createOutward } from '../../src/app/createOutward.ts';
import { readConfig } from '../../src/config.ts';
import type { CallId, CommandNumber } from '../../src/engine/ids.ts';
import { createLinks } from '../../src/http/createLinks.ts';
import { memoryWorld } from '../calls/memoryWorld.ts';
import { notice } from '../calls/notices.ts';
import { activeCall, rowOf } from '../calls/rows.ts';
import { sampleEnv } from '../config/sampleEnv.ts';
import { createMemoryClientStore } from '../store/memoryClientStore.ts';
import { createMemoryDeadNotices } from '../store/memoryDeadNotices.ts';
import { createMemorySuppressedStore } from '../store/memorySuppressedStore.ts';
import { noArchive } from './noArchive.ts';
import { noReports } from './noReports.ts';

const id = 'abcdefghijklmnopqrstuv' as CallId;
const n = 4 as CommandNumber;

const setUp = () => {
  const world = memoryWorld();
  const deadNotices = createMemoryDeadNotices();
  const ports = {
    ...{ ...world.deps, deadNotices, getPrompt: async () => null },
    ...{ clients: createMemoryClientStore(), suppressed: createMemorySuppressedStore() },
    ...{ archive: noArchive, ...noReports() },
  };
  const config = readConfig(sampleEnv());
  return {
    world,
    deadNotices,
    config,
    outward: createOutward(config, ports, world.deps),
  };
};

test('a link that is made from the settings names its recording', async () => {
  const { config, world, outward } = setUp();
  const { hashKeys: keys, linkMs: lifeMs } = config;
  const { linkTo } = createLinks({ keys, baseUrl: '', lifeMs });
  const now = world.clock.now();
  const { url } = await linkTo({ kind: 'recording', call: id, n }, now);
  const read = await outward.readLink(url.replace('/api/links/', ''), now);
  if (read?.kind !== 'open') throw new Error('not open');
  expect(read.linked).toEqual({ kind: 'recording', call: id, n });
});

test('a notice to an address inside is given up without being sent', async () => {
  const { world, outward, deadNotices } = setUp();
  const row = rowOf(activeCall({ kind: 'transferred' }));
  const notices = [notice({ url: 'https://169.254.169.254/metadata', at: world.clock.now() })];
  const change = { row, etag: null, events: [], settled: [], notices };
  await world.deps.store.save({ ...change, id: row.call.id });
  await outward.sendNotices(row.call.id);
  const [dead] = await deadNotices.list(1);
  expect(dead?.kept).toMatchObject({ state: 'dead', note: 'the address is not a public one' });
});
