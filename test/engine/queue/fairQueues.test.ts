import { expect, test } from 'vitest';
import type { Instant } from '../../../src/engine/ids.ts';
import { decideQueue } from '../../../src/engine/queue/decideQueue.ts';
import { emptyQueue, type QueueState } from '../../../src/engine/queue/queueState.ts';
import type { Wish } from '../../../src/engine/queue/wish.ts';
import { formatParty, parseParty } from '../../../src/flow/party.ts';
import { type Dice, seeded } from '../seeded.ts';
import { callbackId, callbackTo, callId, sales, startedAt } from './queues.ts';

const agents = [1, 2, 3].flatMap((n) => parseParty(`+1425555010${n}`) ?? []);

const wishFor = (dice: Dice, queue: QueueState, call: string, at: Instant): Wish => {
  const offer = queue.tickets.find((ticket) => ticket.call === call)?.offer ?? 0;
  return dice.pick<Wish>([
    { kind: 'join', agents, maxLength: 12, waitMs: 600_000 },
    { kind: 'join', agents, maxLength: 12, waitMs: 600_000 },
    { kind: 'pass', offer: offer - dice.below(2), restMs: 20_000 },
    { kind: 'keep', offer },
    { kind: 'leave', wasConnected: dice.below(2) === 0 },
    {
      kind: 'callBack',
      callback: callbackTo(`+1206555${1000 + dice.below(9)}`, call),
      notBefore: (at + dice.below(2) * 30_000) as Instant,
      maxLength: 12,
    },
  ]);
};

/** What must never be seen of a queue. */
const breachOf = (before: QueueState, queue: QueueState, at: Instant): string | null => {
  const held = queue.tickets.flatMap(({ agent }) => (agent === null ? [] : [formatParty(agent)]));
  if (new Set(held).size !== held.length) return `an agent has two callers: ${held.join(', ')}`;
  const taken = queue.agents.filter(({ state }) => state === 'busy' || state === 'ringing');
  if (taken.length !== held.length) return 'an agent is kept for nobody';
  const numbers = queue.tickets.map(({ number }) => number);
  if (numbers.some((number, i) => i > 0 && number <= (numbers[i - 1] ?? 0))) return 'out of order';
  // All of them wait for the same agents: whoever got one now has nobody before him who waits.
  const fresh = queue.tickets.filter(
    ({ offer, agents: wanted }) => offer >= before.next && wanted.length > 0,
  );
  const passed = queue.tickets.find(
    (ticket) =>
      ticket.state === 'waiting' &&
      ticket.agents.length > 0 &&
      ticket.notBefore <= at &&
      fresh.some(({ number }) => number > ticket.number),
  );
  if (passed !== undefined) return `ticket ${passed.number} was passed by`;
  const calls = queue.tickets.flatMap(({ call }) => call ?? []);
  return new Set(calls).size === calls.length ? null : 'a call stands in line twice';
};

const play = (seed: number): string | null => {
  const dice = seeded(seed);
  let queue = emptyQueue(sales);
  let at = startedAt;
  for (let i = 0; i < 150; i += 1) {
    at = (at + dice.below(30_000)) as Instant;
    const known = queue.tickets.flatMap(({ call }) => call ?? []);
    const call = dice.below(2) === 0 ? `call-${dice.below(20)}` : (known[0] ?? 'call-0');
    const wish = wishFor(dice, queue, call, at);
    const asked = dice.below(5) === 0 ? null : { call: callId(call), wish };
    const next = decideQueue(queue, asked, at, callbackId);
    const isRepeated = decideQueue(next.queue, asked, at, callbackId).queue === next.queue;
    const breach = isRepeated ? breachOf(queue, next.queue, at) : 'the same twice did more';
    if (breach !== null) return `seed ${seed}, step ${i}: ${breach}`;
    queue = next.queue;
  }
  return null;
};

test('nobody is ever passed by, no agent has two callers, and the same twice does no more', () => {
  const breaches = Array.from({ length: 400 }, (_, seed) => play(seed)).filter(
    (one) => one !== null,
  );
  expect(breaches.slice(0, 3)).toEqual([]);
});
