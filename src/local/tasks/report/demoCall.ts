import type { EndedCall, Outcome } from '../../../engine/call.ts';
import { freshFacts } from '../../../engine/freshFacts.ts';
import type { CallId, CommandNumber, ConnectionId, Instant } from '../../../engine/ids.ts';
import type { Mark } from '../../../engine/marking/mark.ts';
import { plainPlan } from '../../../engine/plainPlan.ts';
import type { Plan } from '../../../engine/plan.ts';
import type { FlowHash, FlowId } from '../../../flow/flow.ts';
import { parseParty } from '../../../flow/party.ts';
import type { DayWindow } from '../../../report/figures/dayWindow.ts';
import { type Course, inboundCourse, outboundCourse } from './demoCourses.ts';
import { demoTime } from './demoTime.ts';
import { draw } from './draw.ts';

const msPerSecond = 1000;
const idLength = 22;
const outboundShare = 0.22;
const numbers = ['+18005550199', '+18005550199', '+12065550199'] as const;
const clients = ['clinic', 'crm'] as const;

const party = (text: string) => {
  const found = parseParty(text);
  if (found === null) throw new Error(`${text} is nobody.`);
  return found;
};

const noHash = '0'.repeat(64) as FlowHash;
const owned = numbers.map(party);

const areas = [206, 425, 212, 415] as const;

const numberOf = (seed: number, n: number): string => {
  const last = String(Math.floor(draw(seed, n, 'who') * 1e4)).padStart(4, '0');
  return `+1${areas[n % areas.length]}555${last}`;
};

const planOf = (n: number, at: Instant): Plan => ({
  ...plainPlan(clients[n % clients.length] ?? clients[0], at),
  purpose: n % 5 === 0 ? 'marketing' : 'transactional',
});

/** The `n`-th of so many calls of a day that never was, always the same. */
export const demoCall = (window: DayWindow, count: number, seed: number, n: number): EndedCall => {
  const of = (what: string): number => draw(seed, window.day, n, what);
  const at = demoTime(window, (n + of('time')) / count);
  const isOutbound = of('direction') < outboundShare;
  const course: Course = isOutbound ? outboundCourse(of) : inboundCourse(of);
  const after = (seconds: number): Instant => (at + Math.round(seconds * msPerSecond)) as Instant;
  const own = owned[n % owned.length] ?? party(numbers[0]);
  const other = party(numberOf(seed, n));
  const outcome: Outcome = course.outcome;
  return {
    ...freshFacts,
    id: `demo${seed}-${n}-`.padEnd(idLength, '0') as CallId,
    direction: isOutbound ? 'outbound' : 'inbound',
    flow: { name: course.flow as FlowId, hash: noHash },
    caller: isOutbound ? own : other,
    called: isOutbound ? other : own,
    plan: isOutbound ? planOf(n, at) : null,
    variables: {},
    answeredBy: course.answeredBy,
    attempt: course.attempts,
    spoken: course.spoken,
    refusedBy: outcome === 'refused' ? 'calleeDay' : null,
    // Kind and fields are those of the course's marks; only the time is put in.
    marks: course.marks.map(([seconds, mark]) => ({ at: after(seconds), ...mark }) as Mark),
    recordings: course.recordings.map((part) => ({
      ...{ n: 5 as CommandNumber, startedAt: after(10), state: 'kept' as const, heardAt: null },
      ...part,
    })),
    createdAt: at,
    nextCommand: course.commands as CommandNumber,
    state: 'ended',
    outcome,
    connection: `demo-${seed}-${n}` as ConnectionId,
    connectedAt: course.answered === null ? null : after(course.answered),
    endedAt: after(course.ends),
  };
};
