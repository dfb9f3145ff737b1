import { expect, it } from 'vitest';
import type { AuditEntry, AuditStore } from '../../src/calls/ports.ts';
import type { Instant } from '../../src/engine/ids.ts';

const time = (text: string): Instant => Date.parse(text) as Instant;

export const auditEntry = (text: string, subject: string): AuditEntry => ({
  at: time(text),
  who: 'ada@contoso.example',
  what: 'switch.on',
  subject,
  details: { until: '2026-11-21T18:00:00Z', say: 'Ärger & 🙂' },
});

const [start, end] = [time('2026-09-01T00:00:00Z'), time('2026-11-30T00:00:00Z')];

/** What every `AuditStore` keeps to. `create` gives one that is empty. */
export const auditStoreContract = (create: () => AuditStore): void => {
  it('begins with nothing noted', async () => {
    expect(await create().list(start, end, 10)).toEqual([]);
  });

  it('lists what was noted, newest first, across months', async () => {
    const store = create();
    const entries = [
      auditEntry('2026-11-21T10:00:00.001Z', 'a'),
      auditEntry('2026-11-21T10:00:00.000Z', 'b'),
      auditEntry('2026-10-31T23:59:59.999Z', 'c'),
      auditEntry('2026-09-01T00:00:00.000Z', 'd'),
    ];
    for (const entry of entries.toReversed()) await store.note(entry);
    expect(await store.list(start, end, 10)).toEqual(entries);
    expect(await store.list(start, end, 3)).toEqual(entries.slice(0, 3));
  });

  it('lists from the one time to the other, both included', async () => {
    const store = create();
    for (const ms of ['000', '001', '002', '003']) {
      await store.note(auditEntry(`2026-11-21T10:00:00.${ms}Z`, ms));
    }
    const found = await store.list(
      time('2026-11-21T10:00:00.001Z'),
      time('2026-11-21T10:00:00.002Z'),
      10,
    );
    expect(found.map(({ subject }) => subject)).toEqual(['002', '001']);
  });

  it('keeps everything that was done in one millisecond', async () => {
    const store = create();
    const entry = auditEntry('2026-11-21T10:00:00.000Z', 'twice');
    await Promise.all([store.note(entry), store.note(entry)]);
    expect(await store.list(start, end, 10)).toEqual([entry, entry]);
  });
};
