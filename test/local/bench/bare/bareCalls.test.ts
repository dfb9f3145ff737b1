import { expect, test } from 'vitest';
import {
  commandLength,
  eventLength,
  stateLength,
} from '../../../../src/local/bench/bare/bareCalls.ts';
import { toCallEntity } from '../../../../src/store/toCallEntity.ts';
import { toTimelineEntity } from '../../../../src/store/toTimelineEntity.ts';
import { memoryWorld } from '../../../calls/memoryWorld.ts';
import { askedCall, handle, keys } from '../../../calls/scenes.ts';

const uuid = 'c'.repeat(36);
const connection = 'c'.repeat(55);
const note = '200/0 Action completed successfully.';

/** What the provider's own names, which are longer than those of tests, make of a row. */
const asOnTheWire = (json: unknown): string =>
  String(json)
    .replaceAll('"connection-1"', `"${connection}"`)
    .replaceAll(/"wire-\d+"/g, `"${uuid}"`)
    .replaceAll('"note":"","attempt"', `"note":"${note}","attempt"`);

const meanLength = (texts: readonly string[]) =>
  texts.reduce((sum, { length }) => sum + length, 0) / texts.length;

test('the bare functions write rows as large as ours when a key is pressed', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  const [states, events, commands]: [string[], string[], string[]] = [[], [], []];
  world.hooks.afterSave = (change, result) => {
    if (change.row !== null) states.push(asOnTheWire(toCallEntity(id, change.row).state));
    events.push(...change.events.map((one) => asOnTheWire(toTimelineEntity(id, one).json)));
    commands.push(...change.settled.map((one) => String(toTimelineEntity(id, one).json)));
    return result;
  };
  await handle(world, id, keys(world, 2, '1'));
  expect([states.length, events.length, commands.length]).toEqual([2, 1, 1]);
  for (const [texts, length] of [
    [states, stateLength],
    [events, eventLength],
    [commands, commandLength],
  ] as const) {
    expect(meanLength(texts) / length).toBeGreaterThan(0.95);
    expect(meanLength(texts) / length).toBeLessThan(1.05);
  }
});
