import type { Call } from '../engine/call.ts';
import type { CallId } from '../engine/ids.ts';
import type { Timeline } from './callRow.ts';
import type { CallStore } from './ports.ts';
import { Refusal } from './refusal.ts';

/** A call with all that happened to it. */
export const getCall = async (
  store: CallStore,
  id: CallId,
): Promise<Readonly<{ call: Call; timeline: Timeline }>> => {
  const [saved, timeline] = await Promise.all([store.load(id), store.timeline(id)]);
  if (saved === null) throw new Refusal('unknownCall', 'id', 'There is no such call.');
  return { call: saved.row.call, timeline };
};
