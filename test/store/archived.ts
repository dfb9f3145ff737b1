import type { HashKey } from '../../src/calls/finishCall.ts';
import { numberHashOf } from '../../src/calls/finishCall.ts';
import type { Handle } from '../../src/calls/ports.ts';
import type { Call } from '../../src/engine/call.ts';
import { freshFacts } from '../../src/engine/freshFacts.ts';
import type { CallId, CommandNumber, Instant } from '../../src/engine/ids.ts';
import type { StepId } from '../../src/flow/flow.ts';
import { createBlobRecordingStore } from '../../src/store/createBlobRecordingStore.ts';
import { createTableArchive } from '../../src/store/createTableArchive.ts';
import { createTableCallIndex } from '../../src/store/createTableCallIndex.ts';
import { createTableCallStore } from '../../src/store/createTableCallStore.ts';
import { createTableDeadNotices } from '../../src/store/createTableDeadNotices.ts';
import { createTableLimitStore } from '../../src/store/createTableLimitStore.ts';
import { createTableQueueStore } from '../../src/store/createTableQueueStore.ts';
import { sampleChange } from './sampleChange.ts';
import { newCallId, sampleCall, sampleRow } from './sampleRow.ts';
import { freshContainers } from './testContainers.ts';
import { testSeal } from './testSeal.ts';
import { freshTables } from './testTables.ts';

export const caller = '+12065550100';
const n = 3 as CommandNumber;
const connectedMs = 60_000;
const hashKey: HashKey = { version: 1, key: new Uint8Array(32).fill(7) };

/** Everything that is kept of calls, in storage that nobody else uses, and calls to put there. */
export const archived = () => {
  const tables = freshTables();
  const stores = {
    ...{ store: createTableCallStore(tables, testSeal), index: createTableCallIndex(tables) },
    ...{ archive: createTableArchive(tables), queues: createTableQueueStore(tables) },
    recordings: createBlobRecordingStore(freshContainers()),
    deadNotices: createTableDeadNotices(tables),
    limitStore: createTableLimitStore(tables),
    hashKeys: [hashKey],
  };
  const hash = numberHashOf(hashKey, caller);

  /** A call that has been over since, with a message that somebody left. */
  const keep = async (at: Instant, change: Partial<Call> = {}): Promise<CallId> => {
    const id = newCallId();
    const handle = `recording-${id}` as Handle;
    const recording = {
      ...({ n, what: 'voicemail', step: 'message' as StepId, startedAt: at } as const),
      ...({ state: 'kept', ms: 4_000, heardAt: null } as const),
    };
    const call: Call = {
      ...{ ...sampleCall(id, at), ...freshFacts, recordings: [recording] },
      ...{ state: 'ended', outcome: 'completed', connection: null, connectedAt: at },
      endedAt: (at + connectedMs) as Instant,
      ...change,
    } as Call;
    const row = { ...sampleRow(id), call, pending: [], lease: null, handles: { [n]: handle } };
    const settled = [{ n, kind: 'say', result: 'done', at, ms: 3, note: '' } as const];
    await stores.store.save(sampleChange(id, { row, settled }));
    await stores.index.listCall({ call, revision: 1 });
    await stores.index.markNumber(hash, id);
    await stores.index.markRecording(handle, { call: id, n });
    await stores.recordings.put(id, n, Buffer.from('RIFF'), 'audio/wav');
    return id;
  };

  /** What there still is of a call. */
  const left = async (id: CallId, at: Instant) => {
    const day = new Date(at).toISOString().slice(0, 10);
    const { calls } = await stores.index.day(day, 100, null);
    const timeline = await stores.store.timeline(id);
    return {
      row: (await stores.store.load(id)) !== null,
      timeline: timeline.commands.length > 0,
      listed: calls.some((call) => call.id === id),
      marked: (await stores.archive.callsOf(hash)).includes(id),
      recording: (await stores.recordings.open(id, n)) !== null,
      recordingMark: (await stores.index.recordingOf(`recording-${id}` as Handle)) !== null,
    };
  };
  return { ...stores, hash, keep, left };
};

export const nothing = {
  ...{ row: false, timeline: false, listed: false, marked: false },
  ...{ recording: false, recordingMark: false },
};
export const everything = {
  ...{ row: true, timeline: true, listed: true, marked: true },
  ...{ recording: true, recordingMark: true },
};
