import { driveCampaign, type Found, perSecond } from '../drive/driveCampaign.ts';
import { paceOf } from '../drive/paceOf.ts';
import { formatNumber } from '../figures/format.ts';
import { formatGoal, type Goal } from '../figures/goal.ts';
import type { Part } from './part.ts';

const full = { calls: 2_000, killsAfterMs: [20_000, 45_000, 70_000] };
const quick = { calls: 200, killsAfterMs: [4_000] };
const graceSeconds = 30;

type Row = readonly [what: string, value: string, goal: string];

const counted = (what: string, value: number, goal: Goal): Row => [
  what,
  formatNumber(value),
  formatGoal(goal, value, formatNumber),
];

const toRows = (found: Found, kills: number): readonly Row[] => {
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
    counted('slowest 10 s while the host was up and many waited, a second', slowest, {
      atLeast: perSecond * 0.95,
    }),
    counted('fastest 10 s while the host was up and many waited, a second', fastest, {
      atMost: perSecond * 1.05,
    }),
    ['all over after', inTime(seconds), formatGoal({ atMost: allowed }, seconds, inTime)],
  ];
};

/**
 * Many calls from batches, dialled at a pace, while the host is killed again and again: nobody is
 * forgotten, nobody is rung twice, and the pace is kept.
 */
export const campaign: Part = async (options) => {
  const plan = options.quick ? quick : full;
  const found = await driveCampaign(options, plan);
  const title = `${formatNumber(plan.calls)} calls from batches at ${perSecond} a second`;
  const rows = toRows(found, plan.killsAfterMs.length);
  return [{ title, head: ['what', 'found', 'goal'], rows }];
};
