import type { CallIndex, QueueStore } from '../calls/ports.ts';
import type { ReportIndex } from '../calls/reportStore.ts';
import type { Instant } from '../engine/ids.ts';
import type { KeepDeps } from './keepReport.ts';
import type { Prices } from './readPrices.ts';
import type { ReadService } from './readService.ts';

/** What a report is made from and where it is kept. */
export type ReportDeps = KeepDeps &
  Readonly<{
    zone: string;
    index: Pick<CallIndex, 'day'>;
    queues: Pick<QueueStore, 'load' | 'taken'>;
    reports: Pick<ReportIndex, 'list'>;
    /** Never throws: what could not be had is missing, or warned of. */
    readPrices: () => Promise<Prices>;
    /** Null where there are no logs of the service. */
    readService: ReadService | null;
    now: () => Instant;
  }>;
