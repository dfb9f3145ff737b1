import type { Call } from '../../src/engine/call.ts';
import type { Decision } from '../../src/engine/decision.ts';
import type { CallEvent, Cause } from '../../src/engine/event.ts';
import { later } from '../../src/engine/ids.ts';
import { maxCallMs } from '../../src/engine/limits.ts';
import type { Flow } from '../../src/flow/flow.ts';
import { formatParty, type Party, parseParty } from '../../src/flow/party.ts';
import { advance, advanceOnce, hangUp, happen } from '../../src/local/tasks/flows/advance.ts';
import { behaviours } from '../../src/local/tasks/flows/behaviours.ts';
import { openStage } from '../../src/local/tasks/flows/openStage.ts';
import { playLine } from '../../src/local/tasks/flows/playScript.ts';
import type { Stage } from '../../src/local/tasks/flows/stage.ts';
import { own } from '../../src/local/tasks/flows/stageEvents.ts';
import type { FlowTest } from '../../src/local/tasks/flows/testSchema.ts';
import { breachOf } from '../engine/breachOf.ts';
import { type Dice, seeded } from '../engine/seeded.ts';

const maxTurns = 40;
/** More than a call that is left alone can need: each of its steps a few events. */
const maxLonelyEvents = 1500;
const hourMs = 60 * 60_000;
const keys = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#'];
const causes: readonly Cause[] = ['failed', 'gone', 'speechDown', 'badPrompt', 'refused', 'busy'];

/** Every value of one kind that a flow is made of, however deep. */
const deepIn = <Found>(value: unknown, found: (one: object) => Found | null): readonly Found[] => {
  if (typeof value !== 'object' || value === null) return [];
  const here = found(value);
  const inner = Object.values(value).flatMap((one) => deepIn(one, found));
  return here === null ? inner : [here, ...inner];
};

const partyIn = (one: object): Party | null => {
  const texts = Object.values(one).filter((value) => typeof value === 'string');
  return texts.map(parseParty).find((party) => party !== null && party.kind !== 'withheld') ?? null;
};

const wordsIn = (one: object): readonly string[] | null =>
  'words' in one && Array.isArray(one.words)
    ? one.words.filter((w) => typeof w === 'string')
    : null;

const fieldsIn = (step: object): readonly string[] =>
  deepIn(step, (one) =>
    'fields' in one && typeof one.fields === 'object' ? one.fields : null,
  ).flatMap((fields) => Object.keys(fields ?? {}));

const answerFor = (dice: Dice, step: object) =>
  dice.below(3) === 0
    ? ('fails' as const)
    : {
        status: dice.pick([200, 200, 404, 500]),
        fields: Object.fromEntries(
          fieldsIn(step).map((name) => [name, dice.pick(['', '12', '<&>', 'Ada', 'active'])]),
        ),
        takes: dice.pick([200, 5000, 30_000]),
      };

/** Everything around a call, thrown: who calls and when, who is there, which services answer. */
const surroundings = (dice: Dice, flow: Flow): FlowTest => {
  const caller = parseParty(dice.pick(['+12065550100', '+4930901820', 'withheld']));
  if (caller === null) throw new Error('there is no caller');
  const people = deepIn(flow.steps, partyIn).map(
    (party) => [formatParty(party), dice.pick(behaviours)] as const,
  );
  const requests = Object.entries(flow.steps).map(
    ([name, step]) => [name, answerFor(dice, step)] as const,
  );
  return {
    name: 'a random caller',
    ...(dice.below(5) === 0 ? { outbound: 'true' } : { from: caller }),
    ...(dice.below(6) === 0 ? { speech: 'down' } : {}),
    at: new Date(Date.UTC(2026, 10, 23) + dice.below(14 * 24) * hourMs).toISOString(),
    people: Object.fromEntries(people),
    requests: Object.fromEntries(requests),
    script: [],
  };
};

const swapTwo = (dice: Dice, { due }: Stage): void => {
  if (due.length < 2) return;
  const [a, b] = [dice.below(due.length), dice.below(due.length)];
  const [first, second] = [due[a], due[b]];
  if (first === undefined || second === undefined) return;
  due[a] = { ...first, at: second.at };
  due[b] = { ...second, at: first.at };
};

const failOne = (dice: Dice, stage: Stage): void => {
  const { n, kind: command } = dice.pick(stage.issued);
  happen(
    stage,
    own(stage, { kind: 'CommandFailed', n, command, cause: dice.pick(causes), rule: null }),
  );
};

const keysOf = (dice: Dice): string =>
  Array.from({ length: 1 + dice.below(4) }, () => dice.pick(keys)).join('');

/** Something that a caller, a network or a provider may do. */
const turn = (dice: Dice, stage: Stage, history: readonly CallEvent[]): void => {
  const luck = dice.below(200);
  if (luck < 80) playLine(stage, { press: keysOf(dice) }, 0);
  else if (luck < 100) {
    const words = [...deepIn(stage.flow.steps, wordsIn).flat(), 'gibberish'];
    playLine(stage, { say: dice.pick(words) }, 0);
  } else if (luck < 150) advance(stage, dice.pick([100, 1000, 5000, 30_000, 120_000]));
  else if (luck < 168 && history.length > 0) happen(stage, dice.pick(history));
  else if (luck < 178) swapTwo(dice, stage);
  else if (luck < 188) stage.due.splice(dice.below(stage.due.length + 1), 1);
  else if (luck < 194) failOne(dice, stage);
  else if (luck < 195) happen(stage, own(stage, { kind: 'CancelRequested' }));
  else if (luck < 198) hangUp(stage);
};

/** What the sweeper does for a call that waits for something that does not come. */
const sweep = (stage: Stage): void => {
  const { call } = stage;
  if (call.state === 'ended' || call.state === 'scheduled') return;
  if (stage.now - call.createdAt > maxCallMs) happen(stage, own(stage, { kind: 'Overlong' }));
  else {
    stage.now = later(call.deadline, Math.max(0, stage.now - call.deadline));
    happen(stage, own(stage, { kind: 'Silent', deadline: call.deadline }));
  }
};

const untilEnded = (stage: Stage): void => {
  for (let left = maxLonelyEvents; left > 0 && stage.call.state !== 'ended'; left -= 1) {
    const { call } = stage;
    if (call.state === 'scheduled') throw new Error('nobody has planned a second attempt');
    const isOverdue = !advanceOnce(stage, call.deadline);
    if (isOverdue) sweep(stage);
  }
};

const broken = (what: string | null): void => {
  if (what !== null) throw new Error(what);
};

/** What is wrong with how a call went, all in all; null if nothing is. */
const faultOf = ({ call, happened, issued }: Stage): string | null => {
  if (call.state !== 'ended') return 'the call does not end';
  const wrong = issued.findIndex(({ n }, index) => n !== index + 1);
  if (wrong >= 0) return `command ${issued[wrong]?.n} is issued out of turn`;
  const ended = happened.findIndex(({ kind }) => kind === 'ended');
  const late = happened.slice(ended + 1).find(({ kind }) => kind !== 'did');
  if (late !== undefined) return `after the end the caller has ${late.kind} ${late.text}`;
  const isLeftByUs = call.connectedAt !== null && /^(completed|failed)$/.test(call.outcome);
  const isSpokenTo = happened.some(({ kind }) => kind === 'heard');
  return isLeftByUs && !isSpokenTo ? 'the caller never heard anything' : null;
};

/**
 * Plays somebody who does anything, on a line where anything happens, against a flow.
 * @throws Error for a promise that is broken
 */
export const playRandomCaller = (flow: Flow, seed: number): Stage => {
  const dice = seeded(seed);
  const history: CallEvent[] = [];
  const watch = (before: Call, event: CallEvent, decision: Decision): void => {
    broken(breachOf(before, decision));
    history.push(event);
  };
  const stage = openStage(flow, surroundings(dice, flow), watch);
  for (let left = dice.below(maxTurns); left > 0 && stage.call.state !== 'ended'; left -= 1) {
    turn(dice, stage, history);
  }
  untilEnded(stage);
  // What was still on its way, and what came already, change nothing any more.
  advance(stage, hourMs);
  for (const event of history.slice(-3)) happen(stage, event);
  broken(faultOf(stage));
  return stage;
};
