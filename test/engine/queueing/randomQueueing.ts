import type { Call, Queueing } from '../../../src/engine/call.ts';
import type { QueueAnswer } from '../../../src/engine/queue/wish.ts';
import { dtmfKeys } from '../../../src/flow/flow.ts';
import type { Party } from '../../../src/flow/party.ts';
import { askFailed, type Happening, keys, noInput, promptEnded, silent } from '../events.ts';
import type { Dice } from '../seeded.ts';
import { agentOffered, answered, offered, waiting } from './happenings.ts';

const otherAnswers: readonly QueueAnswer[] = [
  ...([{ kind: 'full' }, { kind: 'lost' }, { kind: 'noted' }] as const),
  ...([{ kind: 'already' }, { kind: 'refused' }, { kind: 'failed' }] as const),
];

/** What a queue may say, likely or not, of a ticket and an offer. */
const someAnswer = (dice: Dice, people: readonly Party[], offer: number): QueueAnswer =>
  dice.pick([
    ...[waiting(1 + dice.below(3)), waiting(1, 9), offered(dice.pick(people), offer)],
    ...[offered(dice.pick(people), dice.below(9)), dice.pick(otherAnswers)],
  ]);

/** What may happen to who waits, likely or not; null for a call that is in no queue. */
export const randomQueueing = (
  dice: Dice,
  call: Call,
  people: readonly Party[],
): Happening | null => {
  if (call.state !== 'active' || call.queue === null) return null;
  if (call.doing.kind !== 'queueing' && dice.below(4) > 0) return null;
  const { queue, nextCommand } = call;
  const answer = someAnswer(dice, people, queue.offer + 1);
  return dice.pick([
    ...[answered(answer), answered(answer), answered(answer, dice.below(nextCommand + 2))],
    ...[agentOffered(dice.pick(people), queue.offer + dice.below(2), queue.ticket, queue.name)],
    ...[keys(dice.pick(['1', '1', '2'])), noInput(), promptEnded(), askFailed()],
  ]);
};

/** What a queue that works, and a caller who waits, make of where a call stands. */
export const fairQueueing = (
  dice: Dice,
  { queue }: Call,
  { phase }: Queueing,
  people: readonly Party[],
): Happening => {
  const agent = dice.pick(people);
  const offer = (queue?.offer ?? 0) + 1;
  switch (phase) {
    case 'asking':
      return answered(dice.pick([waiting(), waiting(), offered(agent, offer)]));
    case 'noting':
      return answered(dice.pick([{ kind: 'noted' }, { kind: 'already' }, { kind: 'refused' }]));
    case 'finding':
      return dice.pick([promptEnded(), silent()]);
    case 'hearing':
    case 'confirming':
      return dice.pick([
        ...[keys(dice.pick(dtmfKeys)), noInput(), promptEnded(), askFailed(), silent()],
        agentOffered(agent, offer, queue?.ticket ?? 0, queue?.name),
      ]);
    default:
      return phase satisfies never;
  }
};
