import * as z from 'zod';
import type { ZoneTable } from '../policy/zonesOf.ts';
import { createReadOnce } from './createReadOnce.ts';

const fileSchema = z.object({
  zones: z.array(z.string()),
  prefixes: z.array(z.tuple([z.string()], z.int().nonnegative())),
});

const toTable = (text: string): ZoneTable => {
  const { zones, prefixes } = fileSchema.parse(JSON.parse(text));
  const byPrefix = new Map<string, readonly string[]>();
  let longest = 0;
  for (const [prefix, ...places] of prefixes) {
    byPrefix.set(
      prefix,
      places.flatMap((place) => zones[place] ?? []),
    );
    longest = Math.max(longest, prefix.length);
  }
  return { byPrefix, longest };
};

/**
 * The table of time zones that the build has put beside the program, read when the hours of a
 * number are asked for the first time.
 * @throws Error when it is not there or cannot be read
 */
export const createZonesFile = (path: string): (() => ZoneTable) => createReadOnce(path, toTable);
