import type { CallArchive } from '../calls/callArchive.ts';
import type { ClientStore } from '../calls/clientStore.ts';
import type { DeadLetters } from '../calls/deadLetters.ts';
import type { LimitStore } from '../calls/limitStore.ts';
import type { PoisonQueues } from '../calls/poisonQueues.ts';
import type {
  AuditStore,
  CallIndex,
  CallStore,
  DeadNotices,
  QueueStore,
  SwitchStore,
  Wakeups,
} from '../calls/ports.ts';
import type { RecordingStore } from '../calls/recordingStore.ts';
import type { SuppressedStore } from '../calls/suppressedStore.ts';
import type { NumberSearchStore } from '../store/numberSearchStore.ts';
import type { PromptStore } from '../store/promptStore.ts';
import type { HashKeys } from './storage/hashKeysOf.ts';

/** What is kept in the storage account. */
export type Stores = Readonly<{
  calls: CallStore;
  index: CallIndex;
  switches: SwitchStore;
  audit: AuditStore;
  clients: ClientStore;
  suppressed: SuppressedStore;
  archive: CallArchive;
  queues: QueueStore;
  limitStore: LimitStore;
  recordings: RecordingStore;
  poison: PoisonQueues;
  deadLetters: DeadLetters;
  /** @throws AdminError when the settings hold none */
  hashKeys: () => HashKeys;
  prompts: PromptStore;
  deadNotices: DeadNotices;
  numberSearches: NumberSearchStore;
  /** What has the app look after a call. */
  wakeups: Pick<Wakeups, 'notify' | 'cancel'>;
}>;
