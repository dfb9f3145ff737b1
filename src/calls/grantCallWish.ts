import type { AskQueue } from '../engine/command.ts';
import { type CallId, ownEventId } from '../engine/ids.ts';
import type { QueueAnswer, Wish } from '../engine/queue/wish.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import { changeQueue, type QueueDeps } from './changeQueue.ts';
import type { MayDial } from './decideEvent.ts';
import type { Outcome } from './settleCommand.ts';

export type WishDeps = QueueDeps &
  Readonly<{
    mayDial: MayDial;
    /** The numbers that an outbound call may show. */
    callerIds: readonly PhoneNumber[];
  }>;

/** Whether a callback could never be placed, which is told at once. */
const isRefused = ({ mayDial, callerIds }: WishDeps, wish: Wish): boolean =>
  wish.kind === 'callBack' &&
  (callerIds.length === 0 || mayDial({ kind: 'phone', number: wish.callback.number }) !== null);

const refused: QueueAnswer = { kind: 'refused' };

/**
 * What a queue answers to a call, as the event that the call hears of it. At most two round trips
 * unless others come between, and one more where others have to be told.
 * @throws Error when storage fails or the queue is too busy
 */
export const grantCallWish = async (
  deps: WishDeps,
  call: CallId,
  { n, queue, wish }: AskQueue,
): Promise<Outcome> => {
  const answer = isRefused(deps, wish)
    ? refused
    : (await changeQueue(deps, queue, { call, wish })).answer;
  if (answer === null) return { kind: 'done', connection: null, handle: null };
  const at = deps.clock.now();
  const event = { kind: 'QueueAnswered', id: ownEventId('result', n), at, note: '', n, answer };
  return { kind: 'answered', event: { ...event, kind: 'QueueAnswered' } };
};
