import type { Cause } from '../engine/event.ts';

const bySipCode: Readonly<Record<number, Cause>> = {
  403: 'notAllowed',
  404: 'unreachable',
  408: 'noAnswer',
  410: 'unreachable',
  480: 'noAnswer',
  484: 'unreachable',
  486: 'busy',
  487: 'cancelled',
  600: 'busy',
  603: 'declined',
  604: 'unreachable',
};

/** Why a leg ended, by the response of a telephone network; `unknown` when that does not tell. */
export const fromSipCode = (code: number): Cause =>
  bySipCode[code] ?? (code >= 500 && code < 600 ? 'failed' : 'unknown');
