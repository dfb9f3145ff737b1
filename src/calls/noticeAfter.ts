import { type Instant, later } from '../engine/ids.ts';
import type { KeptNotice } from './notice.ts';
import { isAccepted, type WebAnswer } from './webClient.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** For how long a notice is tried. */
export const noticeLifeMs = 24 * hour;
/** What is waited after the first try, the second, and so on; the last one again and again. */
const delaysMs: readonly number[] = [
  ...[5 * second, 30 * second, 2 * minute, 10 * minute, 30 * minute],
  ...[hour, 2 * hour, 4 * hour],
];
const longestDelayMs = 4 * hour;
/** Delays are made longer by chance, up to this part, so that tries do not come in herds. */
const jitter = 0.2;
/** The receiver says that it will never want this again. */
const goneForGood = 410;

const noteOf = (answer: WebAnswer): string =>
  answer.kind === 'failed' ? answer.why : `it answered ${answer.status}`;

const mayRetry = (answer: WebAnswer): boolean =>
  answer.kind === 'failed' ? answer.retryable : answer.status !== goneForGood;

/**
 * What becomes of a notice by the answer to it: sent, to be tried again later, or given up after a
 * day or when trying again is of no use. `chance` is from 0 to 1.
 */
export const noticeAfter = (
  kept: KeptNotice,
  answer: WebAnswer,
  now: Instant,
  chance: number,
): KeptNotice => {
  const note = noteOf(answer);
  const next: KeptNotice = { ...kept, lease: null, tries: kept.tries + 1, note };
  if (isAccepted(answer)) return { ...next, tries: kept.tries, state: 'sent' };
  const end = later(kept.since, noticeLifeMs);
  if (!mayRetry(answer) || now >= end) return { ...next, state: 'dead' };
  const delayMs = (delaysMs[kept.tries] ?? longestDelayMs) * (1 + jitter * chance);
  const askedMs = answer.kind === 'answered' ? (answer.retryAfterMs ?? 0) : 0;
  const waitMs = Math.max(delayMs, Math.min(askedMs, longestDelayMs));
  return { ...next, nextAt: Math.min(later(now, Math.ceil(waitMs)), end) as Instant };
};
