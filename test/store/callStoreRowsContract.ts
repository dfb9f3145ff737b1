import { describe, expect, it } from 'vitest';
import type { CallStore } from '../../src/calls/ports.ts';
import { sampleChange } from './sampleChange.ts';
import { newCallId, sampleCall, sampleEvent, sampleRow, sampleSettled } from './sampleRow.ts';

const racers = Array.from({ length: 50 }, (_, index) => index);

const claims = (create: () => CallStore): void => {
  it('knows nothing of a call that was never saved', async () => {
    const store = create();
    expect(await store.load(newCallId())).toBeNull();
    expect(await store.timeline(newCallId())).toEqual({ events: [], commands: [] });
  });

  it('gives back the row that was inserted, with the ETag that the save returned', async () => {
    const [store, id] = [create(), newCallId()];
    const saved = await store.save(sampleChange(id));
    expect(saved.kind).toBe('saved');
    expect(await store.load(id)).toEqual({
      row: sampleRow(id),
      etag: saved.kind === 'saved' ? saved.etag : '',
    });
  });

  it('inserts a call once: the second insert is a duplicate and changes nothing', async () => {
    const [store, id] = [create(), newCallId()];
    await store.save(sampleChange(id));
    const other = sampleChange(id, {
      row: sampleRow(id, { revision: 9 }),
      events: [sampleEvent('e1')],
    });
    expect(await store.save(other)).toEqual({ kind: 'duplicate' });
    expect((await store.load(id))?.row.revision).toBe(1);
    expect((await store.timeline(id)).events).toEqual([]);
  });

  it('lets one of many concurrent inserts win', async () => {
    const [store, id] = [create(), newCallId()];
    const results = await Promise.all(racers.map(() => store.save(sampleChange(id))));
    expect(results.filter(({ kind }) => kind === 'saved')).toHaveLength(1);
    expect(results.filter(({ kind }) => kind === 'duplicate')).toHaveLength(racers.length - 1);
  });

  it('keeps what it was given, whatever the caller does to it afterwards', async () => {
    const [store, id] = [create(), newCallId()];
    const variables: Record<string, string> = { name: 'Zoë 🙂 "quoted"\n\u0001' };
    const row = sampleRow(id, { call: { ...sampleCall(id), variables } });
    await store.save(sampleChange(id, { row }));
    variables.name = 'changed';
    expect((await store.load(id))?.row.call.variables.name).toBe('Zoë 🙂 "quoted"\n\u0001');
  });
};

const replacing = (create: () => CallStore): void => {
  it('takes the ETag of each save for the next, without a read in between', async () => {
    const [store, id] = [create(), newCallId()];
    let etag: string | null = null;
    for (const revision of [1, 2, 3, 4]) {
      const result = await store.save(sampleChange(id, { row: sampleRow(id, { revision }), etag }));
      expect(result.kind).toBe('saved');
      etag = result.kind === 'saved' ? result.etag : null;
    }
    expect((await store.load(id))?.row.revision).toBe(4);
  });

  it('refuses an old ETag and writes nothing of the change', async () => {
    const [store, id] = [create(), newCallId()];
    const first = await store.save(sampleChange(id));
    const etag = first.kind === 'saved' ? first.etag : '';
    await store.save(sampleChange(id, { row: sampleRow(id, { revision: 2 }), etag }));
    const late = sampleChange(id, {
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
    const saved = await store.save(sampleChange(other));
    const etag = saved.kind === 'saved' ? saved.etag : '';
    const late = sampleChange(id, { etag, events: [sampleEvent('e1')] });
    expect(await store.save(late)).toEqual({ kind: 'conflict' });
    expect(await store.load(id)).toBeNull();
    expect((await store.timeline(id)).events).toEqual([]);
  });

  it('lets one of many concurrent saves under one ETag win, the others conflict', async () => {
    const [store, id] = [create(), newCallId()];
    const first = await store.save(sampleChange(id));
    const etag = first.kind === 'saved' ? first.etag : '';
    const results = await Promise.all(
      racers.map((n) =>
        store.save(
          sampleChange(id, {
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
      sampleChange(id, { row: sampleRow(id, { answerContext: 'x'.repeat(20_000) }) }),
    );
    const etag = first.kind === 'saved' ? first.etag : '';
    await store.save(sampleChange(id, { row: sampleRow(id, { answerContext: null }), etag }));
    expect((await store.load(id))?.row.answerContext).toBeNull();
  });
};

/** How a `CallStore` inserts and replaces the rows of calls. */
export const callStoreRowsContract = (create: () => CallStore): void => {
  describe('claims', () => claims(create));
  describe('replacing', () => replacing(create));
};
