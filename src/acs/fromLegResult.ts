import type { Cause } from '../engine/event.ts';

/** The service's two numbers for how something ended: a SIP-like class and the precise reason. */
export type ResultCodes = Readonly<{ code: number; subCode: number }>;

const bySubCode: Readonly<Record<number, Cause>> = {
  5001: 'hungUpByUs',
  5002: 'hungUp',
  5300: 'hungUpByUs',
  7000: 'hungUpByUs',
  7015: 'transferred',
  8508: 'cancelled',
  8522: 'gone',
  8528: 'gone',
  8537: 'failed',
  8538: 'declined',
  8539: 'busy',
  8541: 'unreachable',
  8542: 'cancelled',
  8543: 'gone',
  8544: 'unreachable',
  8586: 'gone',
  8587: 'gone',
  10003: 'cancelled',
  10004: 'noAnswer',
  10024: 'declined',
  10037: 'unreachable',
  10057: 'failed',
  10076: 'unreachable',
  10077: 'unreachable',
  10078: 'unreachable',
  10550: 'hungUpByUs',
  18503: 'hungUp',
  301005: 'failed',
  500001: 'noAnswer',
  511532: 'notAllowed',
};

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

const fromSipCode = (code: number): Cause =>
  bySipCode[code] ?? (code >= 500 && code < 600 ? 'failed' : 'unknown');

/**
 * 540xxx is the caller's telephone network, 560xxx the callee's, 51xxxx the service's own checks.
 */
const fromNetwork = (subCode: number): Cause | null => {
  const network = Math.floor(subCode / 1000);
  if (network !== 540 && network !== 560 && network !== 510 && network !== 511) return null;
  const sipCode = subCode % 1000;
  return sipCode === 0 ? 'hungUp' : fromSipCode(sipCode);
};

/** Why a leg, or an attempt to make one, ended. `unknown` when the codes do not tell. */
export const fromLegResult = ({ code, subCode }: ResultCodes): Cause =>
  bySubCode[subCode] ?? fromNetwork(subCode) ?? fromSipCode(code);
