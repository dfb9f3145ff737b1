import * as z from 'zod';
import { readDuration } from './readDuration.ts';

/** A length of time from `least` to `most`, all such as `30s`, `15m`, `2h` or `1d`; in ms. */
export const durationText = (least: string, most: string) => {
  const range = `from "${least}" to "${most}"`;
  const message = `Write a length of time ${range}, such as "30s", "15m", "2h" or "1d".`;
  const [leastMs, mostMs] = [readDuration(least) ?? 0, readDuration(most) ?? 0];
  return z
    .string({ error: message })
    .transform((text, context): number => {
      const ms = readDuration(text);
      if (ms !== null && ms >= leastMs && ms <= mostMs) return ms;
      context.addIssue(message);
      return z.NEVER;
    })
    .meta({ pattern: '^[0-9]{1,6}[smhd]$' });
};
