import type { DayWindow } from './figures/dayWindow.ts';
import type { ServiceFigures } from './schema/serviceFigures.ts';

/** A call by the names under which the logs have it. */
export type LoggedCall = Readonly<{ connection: string; seconds: number }>;

/** Reads what the service has logged of a day; each part says itself if it could not be read. */
export type ReadService = (
  window: DayWindow,
  calls: Iterable<LoggedCall>,
) => Promise<ServiceFigures>;

/** Every part missing for one reason. */
export const allMissing = (why: string): ServiceFigures => {
  const missing = { state: 'missing', why } as const;
  return {
    ...{ headline: missing, sevenDays: missing, endReasons: missing, quality: missing },
    ...{ operations: missing, media: missing, streams: missing, usage: missing },
    ...{ logVolume: missing, freshness: missing, reconciliation: missing },
  };
};

/** There is nothing to read. */
export const noService: ReadService = async () =>
  allMissing('No workspace is set (LOG_ANALYTICS_WORKSPACE_ID): made of our own records alone.');
