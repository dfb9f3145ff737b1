import { describe, expect, it } from 'vitest';
import type { CallStore } from '../../src/calls/ports.ts';
import { sampleChange } from './sampleChange.ts';
import { newCallId, sampleEvent, sampleRow, sampleSettled } from './sampleRow.ts';

const events = (create: () => CallStore): void => {
  it('takes an event once: the second change that holds it is a duplicate', async () => {
    const [store, id] = [create(), newCallId()];
    const first = await store.save(sampleChange(id, { events: [sampleEvent('e1')] }));
    const etag = first.kind === 'saved' ? first.etag : '';
    const again = sampleChange(id, {
      row: sampleRow(id, { revision: 2 }),
      etag,
      events: [sampleEvent('e2'), sampleEvent('e1')],
    });
    expect(await store.save(again)).toEqual({ kind: 'duplicate' });
    expect((await store.load(id))?.row.revision).toBe(1);
    expect((await store.timeline(id)).events.map((event) => event.id)).toEqual(['e1']);
  });

  it('calls a change a duplicate when it is both that and late', async () => {
    const [store, id] = [create(), newCallId()];
    const first = await store.save(sampleChange(id));
    const etag = first.kind === 'saved' ? first.etag : '';
    const taken = sampleChange(id, {
      etag,
      events: [sampleEvent('e1')],
      settled: [sampleSettled(1)],
    });
    expect((await store.save(taken)).kind).toBe('saved');
    expect(await store.save(taken)).toEqual({ kind: 'duplicate' });
  });

  it('notes events alone without touching the row', async () => {
    const [store, id] = [create(), newCallId()];
    await store.save(sampleChange(id));
    const before = await store.load(id);
    const noted = sampleChange(id, { row: null, events: [sampleEvent('e1')] });
    expect((await store.save(noted)).kind).toBe('saved');
    expect(await store.save(noted)).toEqual({ kind: 'duplicate' });
    expect(await store.load(id)).toEqual(before);
  });

  it('notes events of a call that has no row', async () => {
    const [store, id] = [create(), newCallId()];
    const noted = sampleChange(id, { row: null, events: [sampleEvent('e1')] });
    expect((await store.save(noted)).kind).toBe('saved');
    expect(await store.load(id)).toBeNull();
    expect((await store.timeline(id)).events).toEqual([sampleEvent('e1')]);
  });

  const strange = [
    ...[
      'a/b',
      'a\\b',
      'a#b',
      'a?b',
      "it's",
      'a%2Fb',
      'a b',
      'ü',
      '🙂',
      'a~2fb',
      '',
      '\u0000\u0085',
    ],
    ...['call', 'x'.repeat(3_000), `${'x'.repeat(2_999)}y`, 'timer|1', 'A/B'],
  ];

  it('takes any text for the id of an event, and tells all of them apart', async () => {
    const [store, id] = [create(), newCallId()];
    const all = sampleChange(id, { events: strange.map((text) => sampleEvent(text)) });
    expect((await store.save(all)).kind).toBe('saved');
    const noted = (await store.timeline(id)).events.map((event) => event.id);
    expect(noted.toSorted()).toEqual(strange.toSorted());
    for (const text of strange) {
      const again = sampleChange(id, { row: null, events: [sampleEvent(text)] });
      expect(await store.save(again), text.slice(0, 20)).toEqual({ kind: 'duplicate' });
    }
  });
};

const timelines = (create: () => CallStore): void => {
  it('tells what happened and what was done, each in the order of time', async () => {
    const [store, id] = [create(), newCallId()];
    await store.save(
      sampleChange(id, {
        events: [sampleEvent('b', 30), sampleEvent('a', 30), sampleEvent('z', 10)],
        settled: [sampleSettled(10, 5), sampleSettled(2, 5), sampleSettled(1, 20)],
      }),
    );
    const { events, commands } = await store.timeline(id);
    expect(events.map((event) => event.id)).toEqual(['z', 'a', 'b']);
    expect(commands.map(({ n }) => n)).toEqual([2, 10, 1]);
    expect(commands[2]).toEqual(sampleSettled(1, 20));
  });

  it('keeps the last that is said of a command', async () => {
    const [store, id] = [create(), newCallId()];
    const first = await store.save(sampleChange(id, { settled: [sampleSettled(1)] }));
    const etag = first.kind === 'saved' ? first.etag : '';
    const unknown = { ...sampleSettled(1, 7), result: 'unknown' as const, note: 'repeated' };
    await store.save(sampleChange(id, { etag, settled: [unknown] }));
    expect((await store.timeline(id)).commands).toEqual([unknown]);
  });
};

/** How a `CallStore` notes events and what became of commands. */
export const callStoreEventsContract = (create: () => CallStore): void => {
  describe('events', () => events(create));
  describe('timelines', () => timelines(create));
};
