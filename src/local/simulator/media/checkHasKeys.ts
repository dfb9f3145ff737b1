import { ApiError } from '../api/apiError.ts';
import { isTeamsUser } from '../calls/toIdentifier.ts';

/** Throws 405/8520 for a Teams user, whose keys the service does not get. */
export function checkHasKeys(rawId: string): void {
  if (!isTeamsUser(rawId)) return;
  throw new ApiError(405, '8520', 'The keys of Teams users cannot be recognized.');
}
