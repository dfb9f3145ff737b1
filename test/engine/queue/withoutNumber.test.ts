import { expect, test } from 'vitest';
import type { CallId, Instant } from '../../../src/engine/ids.ts';
import { emptyQueue, type QueueState, type Ticket } from '../../../src/engine/queue/queueState.ts';
import { withoutNumber } from '../../../src/engine/queue/withoutNumber.ts';
import type { FlowId, StepId } from '../../../src/flow/flow.ts';
import type { PhoneNumber } from '../../../src/flow/phoneNumber.ts';
import type { QueueName } from '../../../src/flow/queueName.ts';

const [ann, ben] = ['+12065550111' as PhoneNumber, '+12065550122' as PhoneNumber];
const at = 0 as Instant;

const ticket = (number: number, callback: PhoneNumber | null, call: string | null): Ticket => ({
  ...{ number, call: call as CallId | null, state: 'waiting', agents: [], agent: null, offer: 0 },
  ...{ since: at, notBefore: at, until: at },
  callback:
    callback === null
      ? null
      : {
          ...{ number: callback, from: null, flow: 'sales' as FlowId, start: 'a' as StepId },
          ...{ variables: {}, askedBy: 'call' as CallId, attempts: 0, tries: 2, retryMs: 1 },
          placedFor: 0,
        },
});

const queue = (...tickets: readonly Ticket[]): QueueState => ({
  ...emptyQueue('sales' as QueueName),
  tickets,
});

test('who is to be called back at a number is not, unless he is being called', () => {
  const waits = ticket(1, null, 'one');
  const [wished, dialled, other] = [
    ticket(2, ann, null),
    ticket(3, ann, 'two'),
    ticket(4, ben, null),
  ];
  const all = queue(waits, wished, dialled, other);
  expect(withoutNumber(all, ann).tickets).toEqual([waits, dialled, other]);
});

test('a queue that has nothing of it stays the same', () => {
  const all = queue(ticket(1, ben, null));
  expect(withoutNumber(all, ann)).toBe(all);
});
