import type { NumberSearch } from '../../store/numberSearchStore.ts';
import { formatTime } from '../time/formatTime.ts';

const weekMs = 7 * 86_400_000;
/** What Microsoft lets a tenant do that has not asked for more. */
const usualQuota = 5;

export type Quota = Readonly<{
  /** Searches of this resource in the last seven days, as far as this command line made them. */
  used: number;
  left: number;
  usual: number;
  /** When the oldest of them counts no more, in milliseconds since 1970; null without any. */
  nextAt: number | null;
}>;

/**
 * How many searches of the week are left. Others of the tenant may have made more, and Microsoft
 * may have granted more, so nothing is refused by this count: the provider decides.
 */
export const quotaOf = (
  searches: readonly Pick<NumberSearch, 'at' | 'endpoint'>[],
  endpoint: string,
  now: number,
): Quota => {
  const counted = searches.filter((one) => one.endpoint === endpoint && one.at > now - weekMs);
  const oldest = Math.min(...counted.map(({ at }) => at));
  return {
    used: counted.length,
    left: Math.max(0, usualQuota - counted.length),
    usual: usualQuota,
    nextAt: counted.length === 0 ? null : oldest + weekMs,
  };
};

/** The same for people. */
export const describeQuota = ({ used, left, usual, nextAt }: Quota, zone: string): string => {
  if (used > usual) {
    return `${used} searches this week, more than the usual ${usual}: more are granted here.`;
  }
  const next = left > 0 || nextAt === null ? '' : ` The next one: ${formatTime(nextAt, zone)}.`;
  const count = `${left} of ${usual} searches are left this week`;
  return `${count}, as far as this command line made them.${next}`;
};

/** The same for programs. */
export const toQuotaJson = ({ used, left, usual, nextAt }: Quota) => ({
  ...{ used, left, usual },
  nextAt: nextAt === null ? null : new Date(nextAt).toISOString(),
});
