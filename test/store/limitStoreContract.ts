import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { LimitStore } from '../../src/calls/limitStore.ts';
import type { Instant } from '../../src/engine/ids.ts';

const nobody = { json: null, etag: null };

/** What every store of limits promises; each test has a part of its own. */
export const limitStoreContract = (name: string, create: () => LimitStore): void => {
  describe(`a store of limits (${name})`, () => {
    const part = () => randomUUID();

    test('has nothing at first', async () => {
      const store = create();
      expect(await store.read(part(), ['counters', 'n|hash'])).toEqual([nobody, nobody]);
      expect(await store.keys(part(), 'res|')).toEqual([]);
    });

    test('reads what was written, in the order that was asked for', async () => {
      const store = create();
      const of = part();
      const rows = ['a', 'b'].map((key) => ({ key, json: `{"is":"${key}"}`, etag: null }));
      expect(await store.write(of, rows)).toBe(true);
      const [b, none, a] = await store.read(of, ['b', 'c', 'a']);
      expect([b?.json, none?.json, a?.json]).toEqual(['{"is":"b"}', null, '{"is":"a"}']);
      expect(await store.read(part(), ['a'])).toEqual([nobody]);
    });

    test('writes all or nothing, and nothing over what somebody else has written', async () => {
      const store = create();
      const of = part();
      await store.write(of, [{ key: 'a', json: '1', etag: null }]);
      const [before] = await store.read(of, ['a']);
      const etag = before?.etag ?? null;
      expect(await store.write(of, [{ key: 'a', json: '2', etag }])).toBe(true);
      const both = (old: string | null) => [
        { key: 'a', json: '3', etag: old },
        { key: 'b', json: '3', etag: null },
      ];
      expect(await store.write(of, both(etag))).toBe(false);
      expect(await store.write(of, both(null))).toBe(false);
      const [a, b] = await store.read(of, ['a', 'b']);
      expect([a?.json, b?.json]).toEqual(['2', null]);
    });

    test('of ten who write at once one does', async () => {
      const store = create();
      const of = part();
      const written = await Promise.all(
        Array.from({ length: 10 }, (_, n) =>
          store.write(of, [{ key: 'a', json: `${n}`, etag: null }]),
        ),
      );
      expect(written.filter((isWritten) => isWritten)).toHaveLength(1);
    });

    test('finds keys by what they begin with', async () => {
      const store = create();
      const of = part();
      const keys = ['res|one|1', 'res|one|12', 'res|onetwo|1', 'res|two|1', 'n|one'];
      await store.write(
        of,
        keys.map((key) => ({ key, json: '{}', etag: null })),
      );
      expect(await store.keys(of, 'res|one|')).toEqual(['res|one|1', 'res|one|12']);
    });

    test('deletes a row, and those not written for long, but for one', async () => {
      const store = create();
      const of = part();
      const keys = ['counters', 'n|one', 'n|two'];
      await store.write(
        of,
        keys.map((key) => ({ key, json: '{}', etag: null })),
      );
      const hour = 3_600_000;
      const removeOlder = (ms: number) =>
        store.removeOlder(of, (Date.now() + ms) as Instant, 'counters', 10);
      expect(await removeOlder(-hour)).toBe(0);
      await store.remove(of, 'n|one');
      await store.remove(of, 'n|one');
      expect(await store.keys(of, 'n|')).toEqual(['n|two']);
      expect(await removeOlder(hour)).toBe(1);
      expect(await store.keys(of, '')).toEqual(['counters']);
    });
  });
};
