import { callRowsQuery } from './callRowsQuery.ts';
import { endReasonsQuery } from './endReasonsQuery.ts';
import { freshnessQuery } from './freshnessQuery.ts';
import { headlineQuery } from './headlineQuery.ts';
import { logVolumeQuery } from './logVolumeQuery.ts';
import { mediaQuery } from './mediaQuery.ts';
import { operationsQuery } from './operationsQuery.ts';
import { qualityQuery } from './qualityQuery.ts';
import { sevenDaysQuery } from './sevenDaysQuery.ts';
import { streamsQuery } from './streamsQuery.ts';
import { usageQuery } from './usageQuery.ts';

/** Everything that the service's logs are asked about a day, by the name of its file in `kql`. */
export const queries = {
  headline: headlineQuery,
  callRows: callRowsQuery,
  sevenDays: sevenDaysQuery,
  endReasons: endReasonsQuery,
  quality: qualityQuery,
  operations: operationsQuery,
  media: mediaQuery,
  streams: streamsQuery,
  usage: usageQuery,
  freshness: freshnessQuery,
  logVolume: logVolumeQuery,
} as const;
