import type { FailureReason } from '../calls/model.ts';
import { toFailure } from '../calls/toFailure.ts';
import { isPhone } from '../calls/toIdentifier.ts';
import type { FinishedLeg } from './model.ts';

/** How a leg ended, in the service's two numbers and its verdict. */
export type EndCode = {
  readonly code: number;
  readonly subCode: number;
  readonly category: string;
};

const failures: readonly FailureReason[] = [
  'busy',
  'declined',
  'noAnswer',
  'unreachable',
  'cancelled',
  'callerIdRefused',
  'tooManyCalls',
];

/** What comes after the SIP code of whoever calls, and of whoever is called. */
const inboundPrefix = 540_000;
const outboundPrefix = 560_000;
const endedByService = 7000;
const cancelledCode = 487;

/** The service's verdicts, strange as they are: busy is a success, no answer is the server's. */
const categories: Readonly<Record<string, string>> = {
  '0/540000': '',
  '404/560404': 'ExpectedError',
  '403/510403': 'ExpectedError',
  '403/560403': 'UnexpectedClientError',
  '408/560408': '',
  '480/560480': 'UnexpectedServerError',
  '484/560484': '',
};

function toCategory(code: number, subCode: number): string {
  const known = categories[`${code}/${subCode}`];
  if (known !== undefined) return known;
  if (code === 0 || [486, 487, 603].includes(code)) return 'Success';
  return code < 500 ? 'ExpectedError' : 'UnexpectedServerError';
}

const withCategory = (code: number, subCode: number): EndCode => ({
  code,
  subCode,
  category: toCategory(code, subCode),
});

function whenConnected({ direction, rawId, reason }: FinishedLeg): EndCode {
  if (!isPhone(rawId)) return withCategory(0, 0);
  if (reason !== 'hungUp') return withCategory(0, endedByService);
  return withCategory(0, direction === 'inbound' ? inboundPrefix : outboundPrefix);
}

/** By how a leg ended, and whether it was ever through. */
export function endCodeOf(leg: FinishedLeg): EndCode {
  if (leg.answeredMs !== undefined) return whenConnected(leg);
  const reason = failures.find((each) => each === leg.reason) ?? 'cancelled';
  if (leg.direction === 'outbound' || !isPhone(leg.rawId)) {
    const { code, subCode } = toFailure(reason, leg.rawId).result;
    return withCategory(code, subCode);
  }
  const code = toFailure(reason, leg.rawId).result.code;
  return reason === 'cancelled'
    ? withCategory(cancelledCode, inboundPrefix + cancelledCode)
    : withCategory(code, inboundPrefix + code);
}
