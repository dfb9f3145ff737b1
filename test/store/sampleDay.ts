import { randomInt } from 'node:crypto';
import type { Instant } from '../../src/engine/ids.ts';

const dayMs = 24 * 3_600_000;
const firstDay = Date.UTC(1990, 0, 1);
const days = 200_000;

/** Midnight of a day that no other test uses (of five hundred years), and its name. */
export const newDay = (): Readonly<{ day: string; midnight: Instant }> => {
  const midnight = firstDay + randomInt(days) * dayMs;
  return { day: new Date(midnight).toISOString().slice(0, 10), midnight: midnight as Instant };
};
