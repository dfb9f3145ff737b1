import * as z from 'zod';
import type { Instant } from '../../engine/ids.ts';

const message =
  'Write a time as ISO 8601 has it, with its offset: 2026-11-27T09:00:00Z or ' +
  '2026-11-27T10:00:00+01:00.';

/** A moment; a time without an offset is none. */
export const instantText = () =>
  z.iso.datetime({ offset: true, error: message }).transform((text, context): Instant => {
    const at = Date.parse(text);
    if (Number.isFinite(at)) return at as Instant;
    context.addIssue(message);
    return z.NEVER;
  });
