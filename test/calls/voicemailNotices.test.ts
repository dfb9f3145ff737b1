import { expect, test } from 'vitest';
import { later } from '../../src/engine/ids.ts';
import { keptMessage, leftMessage } from './leftMessage.ts';
import { memoryWorld } from './memoryWorld.ts';
import { hook, workflow } from './notices.ts';
import { handle } from './scenes.ts';
import { voicemailFlows } from './voicemailFlows.ts';
import { Crash, type World } from './world.ts';

const setUp = async () => {
  const world = memoryWorld(voicemailFlows(hook, workflow));
  const id = await leftMessage(world);
  const told = async () =>
    (await world.deps.store.unsentNotices(id)).map(({ kept: { notice } }) => ({
      seq: notice.seq,
      channel: notice.channel,
      url: notice.url,
      ms: notice.content.ms,
    }));
  return { world, id, told };
};

const both = [
  { seq: 1, channel: 'webhook', url: hook, ms: 9_000 },
  { seq: 2, channel: 'teams', url: workflow, ms: 9_000 },
];
const times = ({ notified, clock }: World) => notified.map(({ at }) => at - clock.now());

test('whom the flow names is told of a message as soon as it is kept', async () => {
  const { world, id, told } = await setUp();
  expect(await told()).toEqual([]);
  expect(await handle(world, id, await keptMessage(world, id))).toBe('handled');
  expect(await told()).toEqual(both);
  expect(times(world)).toEqual([30_000, 0]);
  expect((await world.row(id)).nextNotice).toBe(3);
});

test('a message that is told of twice is one', async () => {
  const { world, id, told } = await setUp();
  const event = await keptMessage(world, id);
  await handle(world, id, event);
  expect(await handle(world, id, event)).toBe('duplicate');
  expect(await told()).toEqual(both);
});

test('nobody is told of a message that nobody left', async () => {
  const { world, id, told } = await setUp();
  await handle(world, id, await keptMessage(world, id, 500));
  expect(await told()).toEqual([]);
  expect(world.notified).toEqual([]);
});

test('somebody is told even if we die right after the save', async () => {
  const { world, id, told } = await setUp();
  const event = await keptMessage(world, id);
  world.hooks.afterSave = () => {
    throw new Crash();
  };
  await expect(handle(world, id, event)).rejects.toThrow(Crash);
  expect(await told()).toEqual(both);
  expect(world.notified).toEqual([{ id, at: later(world.clock.now(), 30_000) }]);
});
