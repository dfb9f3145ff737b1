import type { CallArchive } from '../calls/callArchive.ts';
import type { ClientStore } from '../calls/clientStore.ts';
import type { LimitStore } from '../calls/limitStore.ts';
import type {
  AuditStore,
  CallGateway,
  CallIndex,
  CallStore,
  DeadNotices,
  FlowStore,
  QueueStore,
  SwitchStore,
  Wakeups,
} from '../calls/ports.ts';
import type { RecordingFiles } from '../calls/recordingFiles.ts';
import type { ReportIndex } from '../calls/reportStore.ts';
import type { SuppressedStore } from '../calls/suppressedStore.ts';
import type { Config } from '../config.ts';
import { createQueueClients } from '../store/createQueueClients.ts';
import { createQueueWakeups } from '../store/createQueueWakeups.ts';
import { type AskForReport, createReportQueue } from '../store/createReportQueue.ts';
import { createSeal } from '../store/createSeal.ts';
import { createTableArchive } from '../store/createTableArchive.ts';
import { createTableAuditStore } from '../store/createTableAuditStore.ts';
import { createTableCallIndex } from '../store/createTableCallIndex.ts';
import { createTableCallStore } from '../store/createTableCallStore.ts';
import { createTableClientStore } from '../store/createTableClientStore.ts';
import { createTableClients } from '../store/createTableClients.ts';
import { createTableDeadNotices } from '../store/createTableDeadNotices.ts';
import { createTableFlowStore } from '../store/createTableFlowStore.ts';
import { createTableLimitStore } from '../store/createTableLimitStore.ts';
import { createTableQueueStore } from '../store/createTableQueueStore.ts';
import { createTableReportIndex } from '../store/createTableReportIndex.ts';
import { createTableSuppressedStore } from '../store/createTableSuppressedStore.ts';
import { createTableSwitchStore } from '../store/createTableSwitchStore.ts';
import { connectProvider } from './connectProvider.ts';
import { connectStorage } from './connectStorage.ts';
import { type BlobStores, createBlobStores } from './createBlobStores.ts';
import { createCredential } from './createCredential.ts';

/** Everything outside this process that calls need. */
export type Ports = Readonly<{
  store: CallStore;
  index: CallIndex;
  keptFlows: FlowStore;
  switches: SwitchStore;
  queues: QueueStore;
  wakeups: Wakeups;
  gateway: CallGateway;
  files: RecordingFiles;
  audit: AuditStore;
  deadNotices: DeadNotices;
  clients: ClientStore;
  limitStore: LimitStore;
  suppressed: SuppressedStore;
  archive: CallArchive;
  reportIndex: ReportIndex;
  askForReport: AskForReport;
}> &
  BlobStores;

/** The clients of storage and of the provider; nothing is sent before one of them is used. */
export const connectPorts = async (config: Config): Promise<Ports> => {
  const credential = createCredential(config.identityClientId);
  const storage = await connectStorage(config.storage, credential);
  const tables = createTableClients(storage);
  const queues = createQueueClients(storage);
  return {
    store: createTableCallStore(tables, createSeal(config.idKey)),
    index: createTableCallIndex(tables),
    keptFlows: createTableFlowStore(tables),
    switches: createTableSwitchStore(tables),
    queues: createTableQueueStore(tables),
    wakeups: createQueueWakeups(queues),
    askForReport: createReportQueue(queues),
    reportIndex: createTableReportIndex(tables),
    ...(await connectProvider(config, credential)),
    audit: createTableAuditStore(tables),
    deadNotices: createTableDeadNotices(tables),
    clients: createTableClientStore(tables),
    limitStore: createTableLimitStore(tables),
    archive: createTableArchive(tables),
    suppressed: createTableSuppressedStore(tables, config.hashKeys),
    ...createBlobStores(storage),
  };
};
