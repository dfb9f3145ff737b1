import type { Cause } from '../engine/event.ts';
import { fromSipCode } from './fromSipCode.ts';
import { legCauses } from './legCauses.ts';
import type { ResultCodes } from './resultCodes.ts';

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
  legCauses[subCode] ?? fromNetwork(subCode) ?? fromSipCode(code);
