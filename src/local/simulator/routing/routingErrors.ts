import { ApiError } from '../api/apiError.ts';

function refusal(status: number, code: string, message: string): ApiError {
  const text = 'One or more request inputs are not valid.';
  return new ApiError(status, 'UnprocessableConfiguration', text, { inner: { code, message } });
}

export const emptyPatch = (): ApiError =>
  refusal(422, 'EmptyPatch', 'Patch with no data provided.');

/** The misspelling is the service's. */
export const invalidFqdn = (fqdn: string): ApiError =>
  refusal(422, 'InvalidTrunkFqdn', `Domain '${fqdn}' is not properly formatted domnain name.`);

export const reservedDomain = (fqdn: string): ApiError =>
  refusal(422, 'InvalidTrunkFqdn', `Domain '${fqdn}' belongs to Microsoft.`);

export const invalidPort = (): ApiError =>
  refusal(422, 'InvalidTrunkSipSignalingPort', 'Trunk with an invalid SIP signaling port.');

export const missingTrunk = (): ApiError =>
  refusal(422, 'MissingTrunk', 'Route targeting a missing trunk.');

export const missingDomain = (): ApiError =>
  refusal(422, 'MissingDomain', 'Missing Domain for coresponding Trunk');

export const invalidRouteName = (): ApiError =>
  refusal(422, 'InvalidRouteName', 'Route with an invalid name.');

export const invalidPattern = (): ApiError =>
  refusal(422, 'InvalidRouteNumberPattern', 'Route with an invalid number pattern.');

export const duplicatedTrunk = (): ApiError =>
  refusal(400, 'RouteWithDuplicatedTrunk', 'There is a duplicated trunk in a route.');

export const duplicatedRoute = (): ApiError =>
  refusal(400, 'DuplicatedRoute', 'There is a duplicated route.');

/** More of something than the service takes; how it says so is not known. */
export const tooMany = (what: string, most: number): ApiError =>
  refusal(422, 'TooManyItems', `There may be no more than ${most} ${what}.`);
