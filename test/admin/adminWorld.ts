import type { Deps } from '../../src/admin/deps.ts';
import { functionKeysOf } from '../../src/admin/settings/functionKeys.ts';
import type { Stores } from '../../src/admin/stores.ts';
import { plainStyle } from '../../src/admin/style.ts';
import type { CallId, Instant } from '../../src/engine/ids.ts';
import { noArchive } from '../app/noArchive.ts';
import { createMemoryAuditStore } from '../store/memoryAuditStore.ts';
import { createMemoryCallIndex } from '../store/memoryCallIndex.ts';
import { createMemoryCallStore } from '../store/memoryCallStore.ts';
import { createMemoryClientStore } from '../store/memoryClientStore.ts';
import { createMemoryDeadNotices } from '../store/memoryDeadNotices.ts';
import { createMemoryLimitStore } from '../store/memoryLimitStore.ts';
import { createMemoryNumberSearchStore } from '../store/memoryNumberSearchStore.ts';
import { createMemoryPromptStore } from '../store/memoryPromptStore.ts';
import { createMemoryQueueStore } from '../store/memoryQueueStore.ts';
import { createMemoryRecordingStore } from '../store/memoryRecordingStore.ts';
import { createMemorySuppressedStore } from '../store/memorySuppressedStore.ts';
import { createMemorySwitchStore } from '../store/memorySwitchStore.ts';
import { flowAsking } from './flowAsking.ts';

/** A Saturday, at 11 o'clock in Berlin. */
export const noon = Date.parse('2026-11-21T10:00:00Z') as Instant;

export type AdminWorld = Readonly<{
  deps: Deps;
  stores: Stores;
  progress: readonly string[];
  notified: readonly CallId[];
  cancelled: readonly CallId[];
}>;

/**
 * What verbs need, in memory: Ada at her keyboard in Berlin, and the flows `support`, which asks
 * for the switches `closed` and `night`, and `sales`, which asks for `closed`.
 */
export const adminWorld = (change: Partial<Deps> = {}): AdminWorld => {
  const notified: CallId[] = [];
  const cancelled: CallId[] = [];
  const stores: Stores = {
    calls: createMemoryCallStore(),
    index: createMemoryCallIndex(),
    switches: createMemorySwitchStore(),
    audit: createMemoryAuditStore(),
    clients: createMemoryClientStore(),
    suppressed: createMemorySuppressedStore(),
    prompts: createMemoryPromptStore(),
    deadNotices: createMemoryDeadNotices(),
    wakeups: {
      notify: async (call) => void notified.push(call),
      cancel: async (call) => void cancelled.push(call),
    },
    archive: noArchive,
    queues: createMemoryQueueStore(),
    limitStore: createMemoryLimitStore(),
    recordings: createMemoryRecordingStore(),
    poison: { remove: async () => 0 },
    deadLetters: { remove: async () => 0 },
    hashKeys: () => [{ version: 1, key: new Uint8Array(32).fill(7) }],
    numberSearches: createMemoryNumberSearchStore(),
  };
  const flows = { ...flowAsking('support', 'closed', 'night'), ...flowAsking('sales', 'closed') };
  const progress: string[] = [];
  const deps: Deps = {
    storage: async () => stores,
    provider: () => Promise.reject(new Error('this test has no provider')),
    settings: async () => ({ origin: 'the environment', values: {}, host: null }),
    flows: () => ({ flows, routes: [] }),
    az: () => Promise.reject(new Error('this test has no az')),
    functionKeys: functionKeysOf('/nowhere', null),
    promptsFolder: '/nowhere',
    now: () => noon,
    zone: 'Europe/Berlin',
    who: async () => 'ada@laptop',
    style: plainStyle,
    root: '/nowhere',
    ask: () => Promise.reject(new Error('this test asks nobody')),
    interrupted: new AbortController().signal,
    progress: (line) => void progress.push(line),
    ...change,
  };
  return { deps, stores, progress, notified, cancelled };
};

/** Everything that was noted, newest first. */
export const audited = ({ stores }: AdminWorld) => stores.audit.list(0 as Instant, noon, 100);
