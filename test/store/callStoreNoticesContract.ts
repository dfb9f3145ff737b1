import { describe, expect, it } from 'vitest';
import type { Notice } from '../../src/calls/notice.ts';
import { newNotice } from '../../src/calls/notice.ts';
import type { CallStore } from '../../src/calls/ports.ts';
import type { CallId } from '../../src/engine/ids.ts';
import { notice } from '../calls/notices.ts';
import { sampleChange } from './sampleChange.ts';
import { newCallId, sampleEvent, sampleRow } from './sampleRow.ts';

const numbered = (...numbers: number[]): readonly Notice[] => numbers.map((seq) => notice({ seq }));

const seqsOf = async (store: CallStore, id: CallId) =>
  (await store.unsentNotices(id)).map(({ kept }) => kept.notice.seq);

const saving = (create: () => CallStore): void => {
  it('writes notices with the row that decides them, and gives them in their order', async () => {
    const [store, id] = [create(), newCallId()];
    expect(await store.unsentNotices(id)).toEqual([]);
    const saved = await store.save(sampleChange(id, { notices: numbered(11, 2, 1) }));
    expect(saved.kind).toBe('saved');
    expect(await seqsOf(store, id)).toEqual([1, 2, 11]);
    expect((await store.unsentNotices(id))[0]?.kept).toEqual(newNotice(notice()));
    expect((await store.load(id))?.etag).toBe(saved.kind === 'saved' ? saved.etag : '');
  });

  it('writes none of a change that was not saved', async () => {
    const [store, id] = [create(), newCallId()];
    await store.save(sampleChange(id, { events: [sampleEvent('e1')] }));
    const notices = numbered(1);
    const old = (await store.load(id))?.etag ?? null;
    await store.save(sampleChange(id, { etag: old }));
    const events = [sampleEvent('e1')];
    const row = sampleRow(id, { revision: 2 });
    const etag = (await store.load(id))?.etag ?? null;
    expect(await store.save({ ...sampleChange(id, { notices }) })).toEqual({ kind: 'duplicate' });
    const again = sampleChange(id, { row, etag, events, notices });
    expect(await store.save(again)).toEqual({ kind: 'duplicate' });
    const late = sampleChange(id, { row, etag: old, notices });
    expect(await store.save(late)).toEqual({ kind: 'conflict' });
    expect(await store.unsentNotices(id)).toEqual([]);
  });

  it('keeps the notices of each call apart, and out of the timeline', async () => {
    const [store, id, other] = [create(), newCallId(), newCallId()];
    await store.save(sampleChange(id, { notices: numbered(1) }));
    await store.save(sampleChange(other, { notices: numbered(1, 2) }));
    expect(await seqsOf(store, id)).toEqual([1]);
    expect(await store.timeline(other)).toEqual({ events: [], commands: [] });
  });

  it('refuses notices without a row, and a number twice', async () => {
    const [store, id] = [create(), newCallId()];
    const events = [sampleEvent('e1')];
    const alone = store.save(sampleChange(id, { row: null, events, notices: numbered(1) }));
    await expect(alone).rejects.toThrow(/without the row/);
    const twice = store.save(sampleChange(id, { notices: numbered(1, 1) }));
    await expect(twice).rejects.toThrow(/twice/);
  });
};

const replacing = (create: () => CallStore): void => {
  const setUp = async () => {
    const [store, id] = [create(), newCallId()];
    await store.save(sampleChange(id, { notices: numbered(1, 2) }));
    const [saved] = await store.unsentNotices(id);
    if (saved === undefined) throw new Error('no notice');
    return { store, id, ...saved };
  };

  it('takes the ETag of each write for the next', async () => {
    const { store, id, kept, etag } = await setUp();
    const once = await store.replaceNotice(id, { ...kept, tries: 1 }, etag);
    const twice = await store.replaceNotice(id, { ...kept, tries: 2 }, once ?? '');
    const [saved] = await store.unsentNotices(id);
    expect(saved).toEqual({ kept: { ...kept, tries: 2 }, etag: twice });
  });

  it('lets one of two writers win', async () => {
    const { store, id, kept, etag } = await setUp();
    const results = await Promise.all(
      [1, 2, 3].map((tries) => store.replaceNotice(id, { ...kept, tries }, etag)),
    );
    expect(results.filter((result) => result !== null)).toHaveLength(1);
  });

  it.each(['sent', 'dead'] as const)('no longer gives one that is %s', async (state) => {
    const { store, id, kept, etag } = await setUp();
    await store.replaceNotice(id, { ...kept, state }, etag);
    expect(await seqsOf(store, id)).toEqual([2]);
  });

  it.each(['unsent', 'sent', 'dead'] as const)(
    'finds one that is %s by its number',
    async (state) => {
      const { store, id, kept, etag } = await setUp();
      const written = await store.replaceNotice(id, { ...kept, state }, etag);
      expect(await store.notice(id, 1)).toEqual({ kept: { ...kept, state }, etag: written });
      expect(await store.notice(id, 3)).toBeNull();
      expect(await store.notice(newCallId(), 1)).toBeNull();
    },
  );

  it('replaces nothing that is not there', async () => {
    const { store, kept, etag } = await setUp();
    expect(await store.replaceNotice(newCallId(), kept, etag)).toBeNull();
  });
};

/** How a `CallStore` keeps what is to be told of calls. */
export const callStoreNoticesContract = (create: () => CallStore): void => {
  describe('notices', () => saving(create));
  describe('replacing notices', () => replacing(create));
};
