import { callsUnderWay } from '../../calls/callsUnderWay.ts';
import { eachAtMost } from '../../calls/eachAtMost.ts';
import { numberHashOf } from '../../calls/finishCall.ts';
import { getCall } from '../../calls/getCall.ts';
import type { CallId } from '../../engine/ids.ts';
import type { PhoneNumber } from '../../flow/phoneNumber.ts';
import { toCallResource } from '../../http/toCallResource.ts';
import type { Stores } from '../stores.ts';

const atOnce = 8;

const idsOf = async (stores: Stores, number: PhoneNumber): Promise<readonly CallId[]> => {
  const hashes = stores.hashKeys().map((key) => numberHashOf(key, number));
  const over = (await Promise.all(hashes.map(stores.archive.callsOf))).flat();
  const live = await callsUnderWay({ index: stores.index, store: stores.calls }, number);
  return [...new Set([...over, ...live.map(({ id }) => id)])];
};

/** A call that is erased just now is none any more. */
const resourcesOf = async ({ calls }: Stores, ids: readonly CallId[]) => {
  const found = await eachAtMost(atOnce, ids, async (id) =>
    (await calls.load(id)) === null ? [] : [await getCall(calls, id)],
  );
  return found
    .flat()
    .toSorted((a, b) => a.call.createdAt - b.call.createdAt)
    .map(({ call, timeline }) => toCallResource(call, timeline));
};

/** When he is to be called back, and by which queue. */
const callbacksOf = async ({ queues }: Stores, number: PhoneNumber) => {
  const names = await queues.taken();
  const loaded = await Promise.all(names.map(queues.load));
  return loaded.flatMap(({ queue }) =>
    queue.tickets
      .filter(({ callback }) => callback?.number === number)
      .map(({ since }) => ({ queue: queue.name, since: new Date(since).toISOString() })),
  );
};

/** All that is kept of a number, for programs: its calls, the oldest first, and its wishes. */
export const keptOf = async (stores: Stores, number: PhoneNumber) => {
  const listed = await stores.suppressed.find(number);
  return {
    number,
    suppressed: listed && { ...listed, at: new Date(listed.at).toISOString() },
    callbacks: await callbacksOf(stores, number),
    calls: await resourcesOf(stores, await idsOf(stores, number)),
  };
};
