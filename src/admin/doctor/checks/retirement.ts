import type { Instant } from '../../../engine/ids.ts';
import type { Check } from '../check.ts';
import { type Finding, failure, ok, warning } from '../finding.ts';

export type Gathered = Readonly<{ now: Instant; ownsNumbers: boolean; isSimulator: boolean }>;

/** As Microsoft's guide of 2026-08-18 has them. */
const announced = '2026-08-18';
const noNewCustomers = '2026-10-23';
const end = '2028-09-30';

const msPerDay = 86_400_000;
/** A year is what it takes to move numbers and SBCs to another provider without haste. */
const soonDays = 365;

const read = 'Read "The end of the service" in docs/telephony.md.';

const judge = ({ now, ownsNumbers, isSimulator }: Gathered): readonly Finding[] => {
  const days = Math.ceil((Date.parse(end) - now) / msPerDay);
  const what = 'numbers, direct routing and Call Automation without Teams';
  if (days <= 0) {
    const message = `Azure Communication Services has ended its ${what} on ${end}.`;
    return [failure(message, read)];
  }
  const message = `${days} days until ${end}, when ${what} end (Microsoft, ${announced}).`;
  const found: Finding[] = [days > soonDays ? ok(message) : warning(message, read)];
  if (now >= Date.parse(noNewCustomers) && !ownsNumbers && !isSimulator) {
    const closed = `A tenant without numbers can buy none since ${noNewCustomers}.`;
    found.push(warning(closed, 'npm run admin -- advise'));
  }
  return found;
};

/** How long the provider goes on. */
export const retirement: Check<Gathered> = {
  name: 'retirement',
  gather: async ({ now, numbers, simulator }) => {
    // That the resource does not answer is said where it is asked for.
    const owned = await numbers().catch(() => null);
    const ownsNumbers = owned === null || owned.length > 0;
    return { now: now(), ownsNumbers, isSimulator: simulator !== null };
  },
  judge,
};
