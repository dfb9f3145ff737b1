import type { AskQueue } from '../../../engine/command.ts';
import type { CallEvent } from '../../../engine/event.ts';
import { type CallId, type CommandNumber, type Instant, later } from '../../../engine/ids.ts';
import { type Asked, decideQueue, type QueueDecision } from '../../../engine/queue/decideQueue.ts';
import { emptyQueue, type Ticket } from '../../../engine/queue/queueState.ts';
import type { QueueAnswer, Wish } from '../../../engine/queue/wish.ts';
import type { QueueName } from '../../../flow/queueName.ts';
import type { Due, Stage } from './stage.ts';
import { own } from './stageEvents.ts';

const soonMs = 500;
const wayOut: Wish = { kind: 'leave', wasConnected: true };
const placeless = 1_000_000;
const always = (): boolean => true;

/** Those who were there before the caller of the test. */
const nth = (index: number): CallId => `ahead-${index}` as CallId;
const isAhead = ({ call }: Ticket): boolean => call?.startsWith('ahead-') === true;

const schedule = (stage: Stage, at: Instant, make: Due['make']): void => {
  stage.due.push({ at, make, isStill: always });
};

/** What is to be told to the call of the test. */
const newsOf = (stage: Stage, name: QueueName): CallEvent | null => {
  const ticket = stage.queues.get(name)?.tickets.find(({ call }) => call === stage.call.id);
  if (ticket?.state !== 'offered' || ticket.agent === null) return null;
  const { number, offer, agent } = ticket;
  return own(stage, { kind: 'AgentOffered', queue: name, ticket: number, offer, agent });
};

/** Decides as the real queue does; whoever came before takes an agent as soon as he gets him. */
const change = (stage: Stage, name: QueueName, asked: Asked): QueueDecision => {
  const before = stage.queues.get(name) ?? emptyQueue(name);
  const decision = decideQueue(before, asked, stage.now, (offer) => `back-${offer}` as CallId);
  stage.queues.set(name, decision.queue);
  for (const { call, offer, state, ...rest } of decision.queue.tickets) {
    if (call === null || state !== 'offered' || !isAhead({ call, offer, state, ...rest })) continue;
    change(stage, name, { call, wish: { kind: 'keep', offer } });
  }
  if (decision.wakeAt !== null) {
    schedule(stage, decision.wakeAt, (then) => {
      change(then, name, null);
      return newsOf(then, name);
    });
  }
  return decision;
};

/** Those who are there before the caller comes; `each` after each other their calls are over. */
const fill = (stage: Stage, name: QueueName, wish: Wish): void => {
  const given = stage.test.queues?.[name];
  if (stage.queues.has(name) || given === undefined || given === 'fails') return;
  if (wish.kind !== 'join') return;
  const { ahead, each } = given;
  for (let i = 1; i <= ahead; i += 1) {
    change(stage, name, { call: nth(i), wish: { ...wish, maxLength: placeless } });
    if (each === undefined) continue;
    schedule(stage, later(stage.now, i * each), (then) => {
      change(then, name, { call: nth(i), wish: wayOut });
      return newsOf(then, name);
    });
  }
};

const answerOf = (stage: Stage, { queue, wish }: AskQueue): QueueAnswer | null => {
  if (stage.test.queues?.[queue] === 'fails') return { kind: 'failed' };
  const { callbacks } = stage.test;
  if (wish.kind === 'callBack' && callbacks !== undefined) return { kind: callbacks };
  fill(stage, queue, wish);
  return change(stage, queue, { call: stage.call.id, wish }).answer;
};

/** Asks a queue, which answers at once. */
export const askStageQueue = (stage: Stage, command: AskQueue): void => {
  const answer = answerOf(stage, command);
  if (answer === null) return;
  const n: CommandNumber = command.n;
  schedule(stage, later(stage.now, soonMs), (then) =>
    own(then, { kind: 'QueueAnswered', n, answer }),
  );
};

const waitsForCall = ({ callback, call }: Ticket): boolean => callback !== null && call === null;

/** The callback that is due next, its turn having come; null if nobody has asked for one. */
export const nextCallback = (
  stage: Stage,
): Readonly<{ name: QueueName; ticket: Ticket }> | null => {
  for (const [name, { tickets }] of stage.queues) {
    const waiting = tickets.find(waitsForCall);
    if (waiting === undefined) continue;
    stage.now = Math.max(stage.now, waiting.notBefore) as Instant;
    for (const { call } of tickets.filter(isAhead)) {
      if (call !== null) change(stage, name, { call, wish: wayOut });
    }
    const { queue } = change(stage, name, null);
    const ticket = queue.tickets.find(({ number }) => number === waiting.number);
    if (ticket !== undefined && ticket.call !== null) return { name, ticket };
  }
  return null;
};
