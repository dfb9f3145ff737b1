import type { NamedQuery } from './model.ts';
import { callRows } from './queries/callRows.ts';
import { endReasons } from './queries/endReasons.ts';
import { freshness } from './queries/freshness.ts';
import { headline } from './queries/headline.ts';
import { logVolume } from './queries/logVolume.ts';
import { media } from './queries/media.ts';
import { operations } from './queries/operations.ts';
import { quality } from './queries/quality.ts';
import { sevenDays } from './queries/sevenDays.ts';
import { streams } from './queries/streams.ts';
import { usage } from './queries/usage.ts';

/** Every query that the simulator can answer. */
export const allQueries: readonly NamedQuery[] = [
  headline,
  callRows,
  sevenDays,
  endReasons,
  quality,
  operations,
  media,
  streams,
  usage,
  freshness,
  logVolume,
];
