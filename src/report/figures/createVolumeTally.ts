import type { Instant } from '../../engine/ids.ts';
import { createConcurrencyTally } from './createConcurrencyTally.ts';
import { createDirectionTally } from './createDirectionTally.ts';
import { createDurationTally } from './createDurationTally.ts';
import { createFailureTally } from './createFailureTally.ts';
import { createHourTally } from './createHourTally.ts';
import type { DayWindow } from './dayWindow.ts';
import { together } from './together.ts';

/** How many calls there were on a day, when, for how long, and how they went. */
export const createVolumeTally = (window: DayWindow, now: Instant) =>
  together({
    inbound: createDirectionTally('inbound'),
    outbound: createDirectionTally('outbound'),
    failures: createFailureTally(),
    hours: createHourTally(window),
    concurrency: createConcurrencyTally(window, now),
    durations: together({
      inbound: createDurationTally('inbound'),
      outbound: createDurationTally('outbound'),
    }),
  });
