import type { EndedCall, Outcome, Recording } from '../../../engine/call.ts';
import type { CommandNumber } from '../../../engine/ids.ts';
import type { Mark } from '../../../engine/marking/mark.ts';
import type { DtmfKey, StepId } from '../../../flow/flow.ts';
import type { QueueName } from '../../../flow/queueName.ts';
import { pick, type Weighted } from './pick.ts';

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

const reminder = 'appointment-reminder';
const unanswered = { ...usual, flow: reminder, answered: null, spoken: 0 };

/** Most are short, few are long. */
const long = (chance: number, median: number): number => median * Math.exp((chance - 0.5) * 3.2);

const keys = [
  [45, '1'],
  [35, '2'],
  [20, '3'],
] as const satisfies Weighted<DtmfKey>;

const supportEnds = [
  [72, 'reached'],
  [13, 'left'],
  [7, 'refused'],
  [1, 'failed'],
] as const;

/** A menu that leads to a transfer, which mostly works. */
const supportCourse = (of: Chance): Course => {
  const flow = 'contoso-support';
  const stumble = { kind: of('how') < 0.6 ? 'noInput' : 'noMatch', step } as const;
  const first: Course['marks'] = of('stumble') < 0.12 ? [[6, stumble]] : [];
  const end = pick(of('end'), supportEnds);
  if (end === 'failed') return { ...usual, flow, outcome: 'failed', answered: null, ends: 2 };
  if (end === 'left') {
    return { ...usual, flow, outcome: 'abandoned', ends: 2 + of('leave') * 25, marks: first };
  }
  const chosen: Course['marks'] = [
    ...first,
    [9, { kind: 'chose', step, key: pick(of('key'), keys) }],
    [11, { kind: 'transfers', to: '+1800555' }],
  ];
  if (end === 'refused') {
    return { ...usual, flow, marks: [...chosen, [14, { kind: 'notTransferred' }]], ends: 24 };
  }
  const reached: Course['marks'] = [...chosen, [13, { kind: 'transferred' }]];
  return { ...usual, flow, outcome: 'transferred', ends: 14, marks: reached };
};

const salesEnds = [
  [78, 'taken'],
  [12, 'left'],
  [10, 'wished'],
] as const;

/** A wait for an agent, who mostly comes. */
const salesCourse = (of: Chance): Course => {
  const flow = 'sales-queue';
  const wait = 4 + long(of('wait'), 14);
  const waits: Course['marks'][number] = [4, { kind: 'waits', queue: sales }];
  const end = pick(of('end'), salesEnds);
  if (end === 'left') {
    return { ...usual, flow, outcome: 'abandoned', ends: 4 + wait * 1.6, marks: [waits] };
  }
  if (end === 'wished') {
    const marks: Course['marks'] = [waits, [wait, { kind: 'wished' }], [wait, { kind: 'gaveUp' }]];
    return { ...usual, flow, ends: wait + 9, marks };
  }
  const taken: Course['marks'] = [
    waits,
    [wait - 2, { kind: 'joined', n: 4 as CommandNumber, to: '+1425555' }],
    [wait, { kind: 'reached' }],
  ];
  const ends = wait + long(of('talk'), 190);
  return { ...usual, flow, outcome: 'transferred', ends, marks: taken, commands: 12 };
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

const outboundEnds = [
  [56, 'confirmed'],
  [17, 'machine'],
  [13, 'nobody'],
  [8, 'busy'],
  [3, 'declined'],
  [3, 'refused'],
] as const;

/** Somebody is there, or a machine. */
const answeredCourse = (of: Chance, by: 'person' | 'machine'): Course => {
  const answered = 6 + of('ring') * 12;
  const there = { ...usual, flow: reminder, answered, answeredBy: by };
  if (by === 'machine') return { ...there, outcome: by, ends: answered + 5, attempts: 2 };
  const confirmed: Course['marks'] = [
    [answered + 9, { kind: 'chose', step: 'ask' as StepId, key: '1' }],
  ];
  return { ...there, ends: answered + 21, marks: confirmed };
};

/** What becomes of a call that a service asks for. */
export const outboundCourse = (of: Chance): Course => {
  const end = pick(of('end'), outboundEnds);
  switch (end) {
    case 'confirmed':
      return answeredCourse(of, 'person');
    case 'machine':
      return answeredCourse(of, 'machine');
    case 'nobody':
      return { ...unanswered, outcome: 'noAnswer', ends: 30, attempts: 3 };
    case 'busy':
      return { ...unanswered, outcome: 'busy', ends: 4, attempts: 2 };
    case 'declined':
      return { ...unanswered, outcome: 'declined', ends: 9 };
    case 'refused':
      return { ...unanswered, outcome: 'refused', ends: 0 };
    default:
      return end satisfies never;
  }
};
