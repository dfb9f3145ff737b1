import type { Call } from '../engine/call.ts';
import { later } from '../engine/ids.ts';
import type { ArchivePage } from './callArchive.ts';
import { eachAtMost } from './eachAtMost.ts';
import { type EraseDeps, eraseCall } from './eraseCall.ts';
import { countersKey, limitPart } from './limitKeys.ts';
import type { LimitStore } from './limitStore.ts';
import type { Log } from './ports.ts';
import { type NoticesKept, removeNotices } from './removeNotices.ts';
import { type ReportsKept, retireReports } from './retireReports.ts';

export type RetentionDeps = EraseDeps &
  ReportsKept &
  Readonly<{
    limitStore: Pick<LimitStore, 'removeOlder'>;
    deadNotices: NoticesKept;
    retentionDays: number;
    log: Log;
  }>;

/** What a run has taken away. `isAll`: nothing that is old enough is left but what is under way. */
export type Retired = Readonly<{
  calls: number;
  limits: number;
  notices: number;
  reports: number;
  isAll: boolean;
}>;

const msPerDay = 86_400_000;
const dayLength = 'YYYY-MM-DD'.length;
const pageSize = 200;
const atOnce = 8;
/** The next run goes on; one of five minutes would be in the way of everything else. */
const runMs = 240_000;
const maxLimitRows = 5_000;

/** Whether it was taken away; one call that cannot be does not keep the others. */
const retire = async (deps: RetentionDeps, call: Call): Promise<boolean> => {
  try {
    const { kind } = await eraseCall(deps, call.id, 'day');
    if (kind !== 'underWay') await deps.archive.unlist(call);
    return kind === 'erased';
  } catch (error) {
    deps.log('error', 'a call could not be erased', { call: call.id, why: String(error) });
    return false;
  }
};

const retireCalls = async (deps: RetentionDeps, day: string) => {
  const until = later(deps.clock.now(), runMs);
  let calls = 0;
  let from: string | null = null;
  do {
    const page: ArchivePage = await deps.archive.before(day, from, pageSize);
    const gone = await eachAtMost(atOnce, page.calls, (call) => retire(deps, call));
    calls += gone.filter((isGone) => isGone).length;
    from = page.next;
  } while (from !== null && deps.clock.now() < until);
  return { calls, isAll: from === null };
};

/**
 * Takes away for good what is older than it is to be kept: calls with all that belongs to them, by
 * whole days (UTC) of when they were made, what was counted of numbers that have not been called
 * since, what others could not be told, and reports. Ends after four minutes; the next run goes on.
 * @throws Error when storage fails
 */
export const eraseOld = async (deps: RetentionDeps): Promise<Retired> => {
  const before = later(deps.clock.now(), -deps.retentionDays * msPerDay);
  const day = new Date(before).toISOString().slice(0, dayLength);
  const { calls, isAll } = await retireCalls(deps, day);
  const limits = await deps.limitStore.removeOlder(limitPart, before, countersKey, maxLimitRows);
  const notices = await removeNotices(deps.deadNotices, ({ kept }) => kept.notice.at < before);
  const reports = await retireReports(deps, day);
  return { calls, limits, notices, reports, isAll };
};
