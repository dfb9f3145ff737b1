import type { ReportChannel } from '../calls/reportStore.ts';

/** The one partition of the reports that there are. */
export const reportPartition = 'report';
/** The one partition of who has been told. */
export const toldPartition = 'told';

/** The row of one channel and one day. */
export const toldRowKey = (day: string, channel: ReportChannel): string => `${day}|${channel}`;
