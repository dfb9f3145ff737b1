import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../calls/ports.ts';
import type { Instant } from '../engine/ids.ts';
import { createRandom } from './createRandom.ts';

/** The machine's own time and chance. */
export const systemClock: Clock = {
  now: () => Date.now() as Instant,
  sleep: (ms) => sleep(ms),
  random: createRandom(),
};
