import type { Create } from '../drive/callCampaign.ts';
import { paceOf, type Stretch } from '../drive/paceOf.ts';
import { formatNumber } from '../figures/format.ts';
import { formatGoal, type Goal } from '../figures/goal.ts';

/** Calls a second that the app of a campaign is set to. */
export const perSecond = 20;
const graceSeconds = 30;

/** What became of a campaign. */
export type Found = Readonly<{
  calls: number;
  accepted: number;
  acceptSeconds: number;
  creates: readonly Create[];
  outcomes: ReadonlyMap<string, number>;
  ups: readonly Stretch[];
  seconds: number;
  downSeconds: number;
}>;

type Row = readonly [what: string, value: string, goal: string];

const counted = (what: string, value: number, goal: Goal): Row => [
  what,
  formatNumber(value),
  formatGoal(goal, value, formatNumber),
];

/** What a campaign has shown, against what was promised. */
export const campaignRows = (found: Found, kills: number): readonly Row[] => {
  const { calls, creates, outcomes, seconds, downSeconds } = found;
  const callees = new Set(creates.map(({ to }) => to)).size;
  const { most, rates } = paceOf(
    creates.map(({ at }) => at),
    found.ups,
  );
  const over = [...outcomes].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  const allowed = calls / perSecond + downSeconds + graceSeconds;
  const slowest = Math.min(...rates, perSecond);
  const fastest = Math.max(...rates, perSecond);
  const inTime = (value: number) => `${value.toFixed(1)} s`;
  return [
    counted('calls asked for in batches that were accepted', found.accepted, { atLeast: calls }),
    ['the batches were answered after', inTime(found.acceptSeconds), '–'],
    ['the host was killed (`kill -9`), and away in all', `${kills} ×, ${inTime(downSeconds)}`, '–'],
    counted('calls lost: nobody was ever dialled', calls - callees, { atMost: 0 }),
    counted('calls doubled: rung once more', creates.length - callees, { atMost: 0 }),
    ['what became of them, by the API', over, '–'],
    counted('most dialled within any second', most, { atMost: perSecond + 1 }),
    counted('slowest 10 s while the host was up, a second', slowest, { atLeast: perSecond * 0.95 }),
    counted('fastest 10 s while the host was up, a second', fastest, { atMost: perSecond * 1.05 }),
    ['all over after', inTime(seconds), formatGoal({ atMost: allowed }, seconds, inTime)],
  ];
};
