import type { Instant } from '../engine/ids.ts';
import type { Plan } from '../engine/plan.ts';
import { toDuration } from './toDuration.ts';
import { toWindow } from './toWindow.ts';

const toTime = (at: Instant): string => new Date(at).toISOString();

/** What was planned for a call, in the words in which it is asked for. */
export const toPlan = ({ notBefore, expiresAt, window, retry, maxMs, ...plan }: Plan) => ({
  notBefore: toTime(notBefore),
  expires: toTime(expiresAt),
  purpose: plan.purpose,
  ...(plan.from !== null && { from: plan.from }),
  ...(window !== null && { window: toWindow(window) }),
  ...(retry !== null && {
    retry: {
      on: retry.on,
      attempts: retry.attempts,
      interval: toDuration(retry.intervalMs),
      backoff: retry.backoff,
    },
  }),
  ...(maxMs !== null && { maxLength: toDuration(maxMs) }),
  ...(plan.statusUrl !== null && { statusUrl: plan.statusUrl }),
});
