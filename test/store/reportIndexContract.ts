import { expect, it } from 'vitest';
import type { ReportEntry, ReportIndex } from '../../src/calls/reportStore.ts';
import type { Instant } from '../../src/engine/ids.ts';

const now = 1_000_000 as Instant;
const until = 1_060_000 as Instant;
const entry = (day: string, part: Partial<ReportEntry> = {}): ReportEntry => ({
  ...{ day, status: 'provisional', generatedAt: now, headline: '{"calls":3}', ...part },
});

/** What every index of reports does. */
export const reportIndexContract = (create: () => ReportIndex): void => {
  it('lists the reports between two days; before the first there are none', async () => {
    const index = create();
    expect(await index.list('2026-01-01', '2026-12-31')).toEqual([]);
    for (const day of ['2026-11-21', '2026-11-19', '2026-11-20']) await index.note(entry(day));
    await index.note(entry('2026-11-20', { status: 'final' }));
    expect(await index.list('2026-11-19', '2026-11-20')).toEqual([
      entry('2026-11-19'),
      entry('2026-11-20', { status: 'final' }),
    ]);
    await index.remove('2026-11-19');
    await index.remove('2026-11-19');
    expect(await index.list('2026-01-01', '2026-11-20')).toHaveLength(1);
  });

  it('lets one alone tell a channel, and another only if that one died', async () => {
    const index = create();
    const claim = (at: Instant) => index.claim('2026-11-21', 'teams', at, (at + 60_000) as Instant);
    const claims = await Promise.all([claim(now), claim(now), claim(now)]);
    expect(claims.filter((isMine) => isMine)).toHaveLength(1);
    expect(await claim((until - 1) as Instant)).toBe(false);
    expect(await claim(until)).toBe(true);
    expect(await index.claim('2026-11-21', 'webhook', now, until)).toBe(true);
  });

  it('never tells again who has been told, and at once again who could not be', async () => {
    const index = create();
    await index.claim('2026-11-21', 'teams', now, until);
    await index.settle('2026-11-21', 'teams', false);
    expect(await index.claim('2026-11-21', 'teams', now, until)).toBe(true);
    await index.settle('2026-11-21', 'teams', true);
    const later = (now + 1e12) as Instant;
    expect(await index.claim('2026-11-21', 'teams', later, later)).toBe(false);
  });
};
