import type { Cause } from '../engine/event.ts';
import { fromLegResult } from './fromLegResult.ts';
import type { ResultCodes } from './resultCodes.ts';

/** Declined, or one call too many at once for the number: only how fast it comes tells which. */
const declinedOrCongested = 560_603;

/** Why a call that we have placed ended, or could not be placed. */
export const fromDialResult = (codes: ResultCodes): Cause =>
  codes.subCode === declinedOrCongested ? 'congested' : fromLegResult(codes);
