import type { CallId } from '../engine/ids.ts';
import { withoutNumber } from '../engine/queue/withoutNumber.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import { callsUnderWay, type UnderWayDeps } from './callsUnderWay.ts';
import { eachAtMost } from './eachAtMost.ts';
import { type EraseDeps, eraseCall } from './eraseCall.ts';
import { numberHashOf } from './finishCall.ts';
import { limitPart, numberKeyOf } from './limitKeys.ts';
import type { LimitStore } from './limitStore.ts';
import { maxConflicts } from './limits.ts';
import type { QueueStore } from './ports.ts';
import { type NoticesKept, removeNotices } from './removeNotices.ts';

export type EraseNumberDeps = EraseDeps &
  UnderWayDeps &
  Readonly<{
    queues: QueueStore;
    limitStore: Pick<LimitStore, 'remove'>;
    deadNotices: NoticesKept;
    /** Tells how far it is. */
    progress: (done: number, of: number) => void;
  }>;

/** What there was of a number; `underWay` are calls with it that go on, or are still to come. */
export type NumberErased = Readonly<{
  /** The calls that were found, whatever has become of them. */
  ids: readonly CallId[];
  calls: number;
  recordings: number;
  callbacks: number;
  notices: number;
  underWay: readonly CallId[];
}>;

const atOnce = 8;
const progressEvery = 50;

const eraseCalls = async (deps: EraseNumberDeps, number: PhoneNumber) => {
  const hashes = deps.hashKeys.map((key) => numberHashOf(key, number));
  const found = await Promise.all(hashes.map(deps.archive.callsOf));
  const ids = [...new Set(found.flat())];
  const results = await eachAtMost(atOnce, ids, async (id, position) => {
    const erased = await eraseCall(deps, id, 'number');
    if (erased.kind !== 'underWay') {
      await Promise.all(hashes.map((hash) => deps.archive.unmarkNumber(hash, id)));
    }
    if ((position + 1) % progressEvery === 0) deps.progress(position + 1, ids.length);
    return erased;
  });
  const erased = results.filter((one) => one.kind === 'erased');
  return {
    ids,
    calls: erased.length,
    recordings: erased.reduce((sum, { recordings }) => sum + recordings, 0),
    underWay: ids.filter((_, position) => results[position]?.kind === 'underWay'),
  };
};

/** How many were to be called back at that number. */
const leaveQueues = async ({ queues }: EraseNumberDeps, number: PhoneNumber): Promise<number> => {
  let callbacks = 0;
  for (const name of await queues.taken()) {
    for (let conflicts = 0; conflicts < maxConflicts; conflicts += 1) {
      const before = await queues.load(name);
      const after = withoutNumber(before.queue, number);
      const isSaved = after === before.queue || (await queues.save(before, after));
      if (isSaved) {
        callbacks += before.queue.tickets.length - after.tickets.length;
        break;
      }
    }
  }
  return callbacks;
};

/**
 * Takes away for good what is kept of a number: its calls that are over with their recordings, its
 * wish to be called back, what was counted of it, what others could not be told of it. That it is
 * on the do-not-call list stays, as a hash: otherwise it would be called again. May be repeated.
 * @throws Error when storage fails
 */
export const eraseNumber = async (
  deps: EraseNumberDeps,
  number: PhoneNumber,
): Promise<NumberErased> => {
  const live = await callsUnderWay(deps, number);
  const { ids, calls, recordings, underWay } = await eraseCalls(deps, number);
  const callbacks = await leaveQueues(deps, number);
  const notices = await removeNotices(deps.deadNotices, ({ call }) => ids.includes(call));
  await Promise.all(
    deps.hashKeys.map((key) =>
      deps.limitStore.remove(limitPart, numberKeyOf(numberHashOf(key, number))),
    ),
  );
  return {
    ...{ ids, calls, recordings, callbacks, notices },
    underWay: [...new Set([...live.map(({ id }) => id), ...underWay])],
  };
};
