import type { QueueClientFor } from './createQueueClients.ts';
import { runOperation } from './runOperation.ts';

const queue = 'report-builds';
/** A report that nobody has made by then is asked for again. */
const lifeSeconds = 6 * 3_600;

/** Has the report on a day made. */
export type AskForReport = (day: string) => Promise<void>;

/**
 * Asks for reports by messages `{"day"}` of the queue `report-builds`. A message may come twice: a
 * report that is made again is the same.
 * @throws StorageError when storage itself fails
 */
export const createReportQueue =
  (queues: QueueClientFor): AskForReport =>
  async (day) => {
    await runOperation({
      what: `send to ${queue}`,
      run: (abortSignal) =>
        queues(queue).sendMessage(JSON.stringify({ day }), {
          messageTimeToLive: lifeSeconds,
          abortSignal,
        }),
      repeatable: true,
      create: (abortSignal) => queues(queue).createIfNotExists({ abortSignal }),
    });
  };
