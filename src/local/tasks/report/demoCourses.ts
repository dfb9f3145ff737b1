import type { EndedCall, Outcome, Recording } from '../../../engine/call.ts';
import type { CommandNumber } from '../../../engine/ids.ts';
import type { Mark } from '../../../engine/marking/mark.ts';
import type { DtmfKey, StepId } from '../../../flow/flow.ts';
import type { QueueName } from '../../../flow/queueName.ts';
import { pick } from './pick.ts';

type Timeless<One> = One extends Mark ? Omit<One, 'at'> : never;

/** What becomes of a call; times are seconds from its beginning. */
export type Course = Readonly<{
  flow: string;
  outcome: Outcome;
  answered: number | null;
  ends: number;
  marks: readonly (readonly [number, Timeless<Mark>])[];
  recordings: readonly Pick<Recording, 'what' | 'step' | 'ms'>[];
  answeredBy: EndedCall['answeredBy'];
  attempts: number;
  spoken: number;
  commands: number;
}>;

/** A number from 0 to 1 for a name, always the same. */
export type Chance = (what: string) => number;

const step = 'welcome' as StepId;
const sales = 'sales' as QueueName;
const usual: Omit<Course, 'flow'> = {
  ...{ outcome: 'completed', answered: 0.6, ends: 40, marks: [], recordings: [] },
  ...{ answeredBy: null, attempts: 1, spoken: 240, commands: 5 },
};

/** Most are short, few are long. */
const long = (chance: number, median: number): number => median * Math.exp((chance - 0.5) * 3.2);

const answerOf = (of: Chance): DtmfKey =>
  pick<DtmfKey>(of('key'), [
    [45, '1'],
    [35, '2'],
    [20, '3'],
  ]);

/** A menu that leads to a transfer, which mostly works. */
const supportCourse = (of: Chance): Course => {
  const flow = 'contoso-support';
  const stumble = { kind: of('how') < 0.6 ? 'noInput' : 'noMatch', step } as const;
  const first: Course['marks'] = of('stumble') < 0.12 ? [[6, stumble]] : [];
  const chosen: Course['marks'] = [
    ...first,
    [9, { kind: 'chose', step, key: answerOf(of) }],
    [11, { kind: 'transfers', to: '+1800555' }],
  ];
  const left: Course = {
    ...{ ...usual, flow, outcome: 'abandoned', ends: 2 + of('leave') * 25, marks: first },
  };
  const reached: Course['marks'] = [...chosen, [13, { kind: 'transferred' }]];
  const refused: Course['marks'] = [...chosen, [14, { kind: 'notTransferred' }]];
  return pick<Course>(of('end'), [
    [72, { ...usual, flow, outcome: 'transferred', ends: 14, marks: reached }],
    [13, left],
    [7, { ...usual, flow, marks: refused, ends: 24 }],
    [1, { ...usual, flow, outcome: 'failed', answered: null, ends: 2 }],
  ]);
};

/** A wait for an agent, who mostly comes. */
const salesCourse = (of: Chance): Course => {
  const flow = 'sales-queue';
  const wait = 4 + long(of('wait'), 14);
  const waits: Course['marks'] = [[4, { kind: 'waits', queue: sales }]];
  const taken: Course['marks'] = [
    ...waits,
    [wait - 2, { kind: 'joined', n: 4 as CommandNumber, to: '+1425555' }],
    [wait, { kind: 'reached' }],
  ];
  const wished: Course['marks'] = [
    ...waits,
    [wait, { kind: 'wished' }],
    [wait, { kind: 'gaveUp' }],
  ];
  const talk = wait + long(of('talk'), 190);
  return pick<Course>(of('end'), [
    [78, { ...usual, flow, outcome: 'transferred', ends: talk, marks: taken, commands: 12 }],
    [12, { ...usual, flow, outcome: 'abandoned', ends: 4 + wait * 1.6, marks: waits }],
    [10, { ...usual, flow, ends: wait + 9, marks: wished }],
  ]);
};

/** Nobody is there, and a message is taken. */
const closedCourse = (of: Chance): Course => {
  const ms = Math.round(long(of('message'), 22) * 1_000);
  const message = { what: 'voicemail', step: 'message' as StepId, ms } as const;
  return { ...usual, flow: 'after-hours', ends: 14 + ms / 1_000, recordings: [message] };
};

/** What becomes of an incoming call. */
export const inboundCourse = (of: Chance): Course => {
  const kind = of('flow');
  if (kind < 0.6) return supportCourse(of);
  return kind < 0.92 ? salesCourse(of) : closedCourse(of);
};

/** What becomes of a call that a service asks for. */
export const outboundCourse = (of: Chance): Course => {
  const flow = 'appointment-reminder';
  const answered = 6 + of('ring') * 12;
  const confirmed: Course['marks'] = [
    [answered + 9, { kind: 'chose', step: 'ask' as StepId, key: '1' }],
  ];
  const there: Course = { ...usual, flow, answered, ends: answered + 21, answeredBy: 'person' };
  const nobody: Course = {
    ...usual,
    flow,
    answered: null,
    outcome: 'noAnswer',
    ends: 30,
    spoken: 0,
  };
  return pick<Course>(of('end'), [
    [56, { ...there, marks: confirmed }],
    [17, { ...there, outcome: 'machine', answeredBy: 'machine', ends: answered + 5, attempts: 2 }],
    [13, { ...nobody, attempts: 3 }],
    [8, { ...nobody, outcome: 'busy', ends: 4, attempts: 2 }],
    [3, { ...nobody, outcome: 'declined', ends: 9 }],
    [3, { ...nobody, outcome: 'refused', ends: 0 }],
  ]);
};
