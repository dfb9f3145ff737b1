import type { Instant } from '../engine/ids.ts';

/** Later than any time that a Date can hold; keys count down from it. */
const endOfTime = 8.64e15;
const digits = String(endOfTime).length;

/** Begins the key of whatever was done at that time; what came later sorts first. */
export const auditRowKey = (at: Instant): string => String(endOfTime - at).padStart(digits, '0');
