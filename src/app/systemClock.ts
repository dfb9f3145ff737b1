import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../calls/ports.ts';
import type { Instant } from '../engine/ids.ts';

const randomLength = 16;

/** The machine's own time and chance. */
export const systemClock: Clock = {
  now: () => Date.now() as Instant,
  sleep: (ms) => sleep(ms),
  random: () => randomBytes(randomLength).toString('base64url'),
};
