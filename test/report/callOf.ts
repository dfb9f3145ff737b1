import type { Call, Outcome, Recording } from '../../src/engine/call.ts';
import { freshFacts } from '../../src/engine/freshFacts.ts';
import type { CallId, CommandNumber, ConnectionId, Instant } from '../../src/engine/ids.ts';
import type { Mark } from '../../src/engine/marking/mark.ts';
import { plainPlan } from '../../src/engine/plainPlan.ts';
import type { Purpose } from '../../src/engine/plan.ts';
import type { FlowHash, FlowId } from '../../src/flow/flow.ts';
import { party } from '../engine/sampleFlow.ts';

/** A mark, at so many seconds from the beginning of its call. */
export type MarkAt = readonly [number, Timeless<Mark>];
type Timeless<One> = One extends Mark ? Omit<One, 'at'> : never;

/** What a test says of a call; times are seconds from its beginning. */
export type CallSketch = Partial<
  Readonly<{
    direction: Call['direction'];
    at: string;
    flow: string | null;
    caller: string;
    called: string;
    /** Null for a call that was not answered. */
    answered: number | null;
    /** Null for a call that is not over. */
    ends: number | null;
    outcome: Outcome;
    attempt: number;
    answeredBy: Call['answeredBy'];
    refusedBy: Call['refusedBy'];
    client: string;
    purpose: Purpose;
    marks: readonly MarkAt[];
    recordings: readonly Partial<Recording>[];
    spoken: number;
    /** How many commands were given. */
    commands: number;
  }>
>;

const msPerSecond = 1000;
export const dayOf = '2026-11-21';
const start = '2026-11-21T10:00:00.000Z';
let calls = 0;

const recordingOf = (part: Partial<Recording>, at: Instant): Recording => ({
  ...{ n: 3 as CommandNumber, what: 'voicemail', step: 'message' as Recording['step'] },
  ...{ startedAt: at, state: 'kept', ms: 5_000, heardAt: null, ...part },
});

const factsOf = (sketch: CallSketch, at: Instant) => {
  const { direction = 'inbound', flow = 'support', marks = [], recordings = [] } = sketch;
  const { caller = '+12065550100', called = '+18005551000' } = sketch;
  calls += 1;
  const plan = { ...plainPlan(sketch.client ?? 'default', at), purpose: sketch.purpose };
  return {
    ...freshFacts,
    id: `call-${calls}`.padEnd(22, 'A') as CallId,
    direction,
    flow: flow === null ? null : { name: flow as FlowId, hash: 'f'.repeat(64) as FlowHash },
    ...{ caller: party(caller), called: party(called), variables: {}, createdAt: at },
    ...{ attempt: sketch.attempt ?? 1, answeredBy: sketch.answeredBy ?? null },
    refusedBy: sketch.refusedBy ?? null,
    plan: direction === 'inbound' ? null : { ...plan, purpose: sketch.purpose ?? 'transactional' },
    nextCommand: ((sketch.commands ?? 0) + 1) as CommandNumber,
    // The kinds and their fields are those of `MarkAt`; only the time is added.
    marks: marks.map(([s, mark]) => ({ at: (at + s * msPerSecond) as Instant, ...mark }) as Mark),
    recordings: recordings.map((one) => recordingOf(one, at)),
    spoken: sketch.spoken ?? 0,
  } as const;
};

/** A call as a report finds it: inbound, answered at once, completed after 60 s unless told. */
export const callOf = (sketch: CallSketch = {}): Call => {
  const at = Date.parse(sketch.at ?? start) as Instant;
  const { answered = 0, ends = 60, outcome = 'completed' } = sketch;
  const after = (s: number): Instant => (at + s * msPerSecond) as Instant;
  const facts = factsOf(sketch, at);
  const connection = `connection-${calls}` as ConnectionId;
  if (ends === null) {
    return {
      ...facts,
      state: 'ringing',
      waitingFor: 'connection',
      start: null,
      connection,
      deadline: at,
    };
  }
  const connectedAt = answered === null ? null : after(answered);
  return { ...facts, state: 'ended', outcome, connection, connectedAt, endedAt: after(ends) };
};

type Taken<Figures> = Readonly<{ add: (call: Call) => void; figures: () => Figures }>;

/** What a tally makes of some calls. */
export const taken = <Figures>(
  tally: Taken<Figures>,
  ...sketches: readonly CallSketch[]
): Figures => {
  for (const sketch of sketches) tally.add(callOf(sketch));
  return tally.figures();
};
