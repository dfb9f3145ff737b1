import { describe, expect, it } from 'vitest';
import type { CallStore, Change } from '../../src/calls/ports.ts';
import type { CallId, Instant } from '../../src/engine/ids.ts';
import { newCallId, sampleCall, sampleEvent, sampleRow, sampleSettled } from './sampleRow.ts';

const change = (id: CallId, over: Partial<Change> = {}): Change => ({
  id,
  row: sampleRow(id),
  etag: null,
  events: [],
  settled: [],
  ...over,
});

const racers = Array.from({ length: 50 }, (_, index) => index);

const claims = (create: () => CallStore): void => {
  it('knows nothing of a call that was never saved', async () => {
    const store = create();
    expect(await store.load(newCallId())).toBeNull();
    expect(await store.timeline(newCallId())).toEqual({ events: [], commands: [] });
  });

  it('gives back the row that was inserted, with the ETag that the save returned', async () => {
    const [store, id] = [create(), newCallId()];
    const saved = await store.save(change(id));
    expect(saved.kind).toBe('saved');
    expect(await store.load(id)).toEqual({
      row: sampleRow(id),
      etag: saved.kind === 'saved' ? saved.etag : '',
    });
  });

  it('inserts a call once: the second insert is a duplicate and changes nothing', async () => {
    const [store, id] = [create(), newCallId()];
    await store.save(change(id));
    const other = change(id, {
      row: sampleRow(id, { revision: 9 }),
      events: [sampleEvent('e1')],
    });
    expect(await store.save(other)).toEqual({ kind: 'duplicate' });
    expect((await store.load(id))?.row.revision).toBe(1);
    expect((await store.timeline(id)).events).toEqual([]);
  });

  it('lets one of many concurrent inserts win', async () => {
    const [store, id] = [create(), newCallId()];
    const results = await Promise.all(racers.map(() => store.save(change(id))));
    expect(results.filter(({ kind }) => kind === 'saved')).toHaveLength(1);
    expect(results.filter(({ kind }) => kind === 'duplicate')).toHaveLength(racers.length - 1);
  });

  it('keeps what it was given, whatever the caller does to it afterwards', async () => {
    const [store, id] = [create(), newCallId()];
    const variables: Record<string, string> = { name: 'Zoë 🙂 "quoted"\n\u0001' };
    const row = sampleRow(id, { call: { ...sampleCall(id), variables } });
    await store.save(change(id, { row }));
    variables.name = 'changed';
    expect((await store.load(id))?.row.call.variables.name).toBe('Zoë 🙂 "quoted"\n\u0001');
  });
};

const replacing = (create: () => CallStore): void => {
  it('takes the ETag of each save for the next, without a read in between', async () => {
    const [store, id] = [create(), newCallId()];
    let etag: string | null = null;
    for (const revision of [1, 2, 3, 4]) {
      const result = await store.save(change(id, { row: sampleRow(id, { revision }), etag }));
      expect(result.kind).toBe('saved');
      etag = result.kind === 'saved' ? result.etag : null;
    }
    expect((await store.load(id))?.row.revision).toBe(4);
  });

  it('refuses an old ETag and writes nothing of the change', async () => {
    const [store, id] = [create(), newCallId()];
    const first = await store.save(change(id));
    const etag = first.kind === 'saved' ? first.etag : '';
    await store.save(change(id, { row: sampleRow(id, { revision: 2 }), etag }));
    const late = change(id, {
      row: sampleRow(id, { revision: 9 }),
      etag,
      events: [sampleEvent('e1')],
      settled: [sampleSettled(1)],
    });
    expect(await store.save(late)).toEqual({ kind: 'conflict' });
    expect((await store.load(id))?.row.revision).toBe(2);
    expect(await store.timeline(id)).toEqual({ events: [], commands: [] });
  });

  it('refuses to replace a row that is not there', async () => {
    const [store, id, other] = [create(), newCallId(), newCallId()];
    const saved = await store.save(change(other));
    const etag = saved.kind === 'saved' ? saved.etag : '';
    const late = change(id, { etag, events: [sampleEvent('e1')] });
    expect(await store.save(late)).toEqual({ kind: 'conflict' });
    expect(await store.load(id)).toBeNull();
    expect((await store.timeline(id)).events).toEqual([]);
  });

  it('lets one of many concurrent saves under one ETag win, the others conflict', async () => {
    const [store, id] = [create(), newCallId()];
    const first = await store.save(change(id));
    const etag = first.kind === 'saved' ? first.etag : '';
    const results = await Promise.all(
      racers.map((n) =>
        store.save(
          change(id, {
            row: sampleRow(id, { revision: n + 2 }),
            etag,
            events: [sampleEvent(`e${n}`)],
          }),
        ),
      ),
    );
    const winner = results.findIndex(({ kind }) => kind === 'saved');
    expect(results.filter(({ kind }) => kind === 'conflict')).toHaveLength(racers.length - 1);
    expect((await store.load(id))?.row.revision).toBe(winner + 2);
    expect((await store.timeline(id)).events.map((event) => event.id)).toEqual([`e${winner}`]);
  });

  it('erases the ticket with the save that no longer holds it', async () => {
    const [store, id] = [create(), newCallId()];
    const first = await store.save(
      change(id, { row: sampleRow(id, { answerContext: 'x'.repeat(20_000) }) }),
    );
    const etag = first.kind === 'saved' ? first.etag : '';
    await store.save(change(id, { row: sampleRow(id, { answerContext: null }), etag }));
    expect((await store.load(id))?.row.answerContext).toBeNull();
  });
};

const events = (create: () => CallStore): void => {
  it('takes an event once: the second change that holds it is a duplicate', async () => {
    const [store, id] = [create(), newCallId()];
    const first = await store.save(change(id, { events: [sampleEvent('e1')] }));
    const etag = first.kind === 'saved' ? first.etag : '';
    const again = change(id, {
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
    const first = await store.save(change(id));
    const etag = first.kind === 'saved' ? first.etag : '';
    const taken = change(id, { etag, events: [sampleEvent('e1')], settled: [sampleSettled(1)] });
    expect((await store.save(taken)).kind).toBe('saved');
    expect(await store.save(taken)).toEqual({ kind: 'duplicate' });
  });

  it('notes events alone without touching the row', async () => {
    const [store, id] = [create(), newCallId()];
    await store.save(change(id));
    const before = await store.load(id);
    const noted = change(id, { row: null, events: [sampleEvent('e1')] });
    expect((await store.save(noted)).kind).toBe('saved');
    expect(await store.save(noted)).toEqual({ kind: 'duplicate' });
    expect(await store.load(id)).toEqual(before);
  });

  it('notes events of a call that has no row', async () => {
    const [store, id] = [create(), newCallId()];
    const noted = change(id, { row: null, events: [sampleEvent('e1')] });
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
    const all = change(id, { events: strange.map((text) => sampleEvent(text)) });
    expect((await store.save(all)).kind).toBe('saved');
    const noted = (await store.timeline(id)).events.map((event) => event.id);
    expect(noted.toSorted()).toEqual(strange.toSorted());
    for (const text of strange) {
      const again = change(id, { row: null, events: [sampleEvent(text)] });
      expect(await store.save(again), text.slice(0, 20)).toEqual({ kind: 'duplicate' });
    }
  });
};

const timelines = (create: () => CallStore): void => {
  it('tells what happened and what was done, each in the order of time', async () => {
    const [store, id] = [create(), newCallId()];
    await store.save(
      change(id, {
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
    const first = await store.save(change(id, { settled: [sampleSettled(1)] }));
    const etag = first.kind === 'saved' ? first.etag : '';
    const unknown = { ...sampleSettled(1, 7), result: 'unknown' as const, note: 'repeated' };
    await store.save(change(id, { etag, settled: [unknown] }));
    expect((await store.timeline(id)).commands).toEqual([unknown]);
  });
};

const limits = (create: () => CallStore): void => {
  const id = newCallId();
  const long = { text: 'x'.repeat(33_000) };
  const many = Array.from({ length: 100 }, (_, n) => sampleEvent(`e${n}`));
  const cases: readonly [string, Change, RegExp][] = [
    ['nothing to write', change(id, { row: null }), /changes nothing/],
    ['an event twice', change(id, { events: [sampleEvent('e'), sampleEvent('e')] }), /twice/],
    ['a command twice', change(id, { settled: [sampleSettled(1), sampleSettled(1, 1)] }), /twice/],
    ['101 rows', change(id, { events: many }), /has 101 rows; 100 are allowed/],
    ["another call's row", change(id, { row: sampleRow(newCallId()) }), /holds the row of call/],
    [
      'a state of more than 32,000 characters',
      change(id, { row: sampleRow(id, { call: { ...sampleCall(id), variables: long } }) }),
      /state of call .* takes 32000/,
    ],
    [
      'a ticket of more than 32,000 characters',
      change(id, { row: sampleRow(id, { answerContext: long.text }) }),
      /answering context .* longer than 32000/,
    ],
  ];

  it.each(cases)('refuses %s', async (_, refused, message) => {
    const store = create();
    await expect(store.save(refused)).rejects.toThrow(message);
    expect(await store.load(id)).toBeNull();
  });

  it('takes 100 rows in one change', async () => {
    const [store, big] = [create(), newCallId()];
    const events = many.slice(1);
    expect((await store.save(change(big, { events }))).kind).toBe('saved');
    expect((await store.timeline(big)).events).toHaveLength(99);
  });

  it('gives times back as they were', async () => {
    const [store, late] = [create(), newCallId()];
    const call = sampleCall(late, 253_402_300_799_999 as Instant);
    await store.save(change(late, { row: sampleRow(late, { call }) }));
    expect((await store.load(late))?.row.call).toEqual(call);
  });
};

/** What every `CallStore` keeps to; `create` gives a store that may hold other calls already. */
export const callStoreContract = (create: () => CallStore): void => {
  describe('claims', () => claims(create));
  describe('replacing', () => replacing(create));
  describe('events', () => events(create));
  describe('timelines', () => timelines(create));
  describe('limits', () => limits(create));
};
