import type { Failure, FailureReason, Result } from './model.ts';
import { isPhone } from './toIdentifier.ts';

type Codes = readonly [code: number, subCode: number, text: string, q850?: number];

const phoneCodes: Readonly<Record<FailureReason, Codes>> = {
  busy: [486, 560486, 'The number is busy.', 17],
  declined: [603, 560603, 'The call was declined.', 21],
  noAnswer: [480, 560480, 'Nobody answered.', 19],
  unreachable: [404, 560404, 'The number cannot be reached.', 1],
  cancelled: [487, 560487, 'The call was cancelled.', 16],
  callerIdRefused: [403, 510403, 'The caller id is not a number of this resource.', 21],
  tooManyCalls: [603, 560603, 'Too many concurrent outbound calls from this number.', 21],
};

const userCodes: Readonly<Record<FailureReason, Codes>> = {
  busy: [486, 0, 'The user is busy.'],
  declined: [603, 0, 'The user declined.'],
  noAnswer: [487, 10004, 'The user did not answer in time.'],
  unreachable: [480, 10037, 'The user has no endpoint registered.'],
  cancelled: [487, 0, 'The call was cancelled.'],
  callerIdRefused: [403, 510403, 'The caller id is not a number of this resource.'],
  tooManyCalls: [603, 560603, 'Too many concurrent outbound calls from this number.'],
};

function toResult([code, subCode, text, q850]: Codes): Result {
  const message = `${text} DiagCode: ${code}#${subCode}.@`;
  if (q850 === undefined) return { code, subCode, message };
  const details = {
    sipDetails: { code, message: text },
    q850Details: { code: q850, message: text },
  };
  return { code, subCode, message, ...details };
}

/** Why a leg to that identity failed, with the codes that the service gives for it. */
export function toFailure(reason: FailureReason, target: string): Failure {
  return { reason, result: toResult((isPhone(target) ? phoneCodes : userCodes)[reason]) };
}
