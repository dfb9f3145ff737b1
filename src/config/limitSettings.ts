import * as z from 'zod';
import type { DialLimits } from '../policy/dialLimits.ts';
import { count } from './count.ts';

/** What is allowed unless it is set: enough for a company, too little for a thief. */
const usual = {
  OUTBOUND_PER_SECOND: 10,
  CALLS_PER_CALLER_ID: 2,
  CALLEE_GAP_MINUTES: 5,
  CALLEE_CALLS_PER_DAY: 5,
  CLIENT_CALLS_PER_HOUR: 1_000,
  CLIENT_CALLEES_PER_DAY: 2_000,
  SPEND_PER_DAY: 100,
  SPEND_PER_MONTH: 1_000,
} as const;

const msPerMinute = 60_000;

/** How much may be dialled, and for how much money. */
export const limitSettings = {
  OUTBOUND_PER_SECOND: count(1, 1_000).optional(),
  CALLS_PER_CALLER_ID: count(1, 100_000).optional(),
  CALLEE_GAP_MINUTES: count(0, 1_440).optional(),
  CALLEE_CALLS_PER_DAY: count(1, 1_000_000).optional(),
  CLIENT_CALLS_PER_HOUR: count(1, 10_000_000).optional(),
  CLIENT_CALLEES_PER_DAY: count(1, 10_000_000).optional(),
  SPEND_PER_DAY: count(0, 100_000_000).optional(),
  SPEND_PER_MONTH: count(0, 100_000_000).optional(),
  ALLOW_UNRATED: z
    .enum(['true', 'false'], { error: 'this is neither true nor false; write one of them.' })
    .transform((text) => text === 'true')
    .optional(),
} as const;

type Given = Readonly<Partial<Record<keyof typeof usual, number | undefined>>> &
  Readonly<{ ALLOW_UNRATED?: boolean | undefined }>;

/** The limits that are set, and the usual ones for the rest. */
export const limitsOf = (given: Given): DialLimits => {
  const limit = (name: keyof typeof usual): number => given[name] ?? usual[name];
  return {
    perSecond: limit('OUTBOUND_PER_SECOND'),
    perCallerId: limit('CALLS_PER_CALLER_ID'),
    calleeGapMs: limit('CALLEE_GAP_MINUTES') * msPerMinute,
    calleeCallsPerDay: limit('CALLEE_CALLS_PER_DAY'),
    clientCallsPerHour: limit('CLIENT_CALLS_PER_HOUR'),
    clientCalleesPerDay: limit('CLIENT_CALLEES_PER_DAY'),
    spendPerDay: limit('SPEND_PER_DAY'),
    spendPerMonth: limit('SPEND_PER_MONTH'),
    allowUnrated: given.ALLOW_UNRATED ?? false,
  };
};
