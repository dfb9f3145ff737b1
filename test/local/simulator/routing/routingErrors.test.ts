import { expect, test } from 'vitest';
import { toErrorBody } from '../../../../src/local/simulator/api/apiError.ts';
import * as errors from '../../../../src/local/simulator/routing/routingErrors.ts';

test.each([
  [errors.emptyPatch(), 422, 'EmptyPatch'],
  [errors.invalidFqdn('-1'), 422, 'InvalidTrunkFqdn'],
  [errors.reservedDomain('a.azure.com'), 422, 'InvalidTrunkFqdn'],
  [errors.invalidPort(), 422, 'InvalidTrunkSipSignalingPort'],
  [errors.missingTrunk(), 422, 'MissingTrunk'],
  [errors.missingDomain(), 422, 'MissingDomain'],
  [errors.invalidRouteName(), 422, 'InvalidRouteName'],
  [errors.invalidPattern(), 422, 'InvalidRouteNumberPattern'],
  [errors.duplicatedTrunk(), 400, 'RouteWithDuplicatedTrunk'],
  [errors.duplicatedRoute(), 400, 'DuplicatedRoute'],
  [errors.tooMany('routes', 250), 422, 'TooManyItems'],
])('%s is a %i with %s inside', (error, status, code) => {
  expect(error.status).toBe(status);
  expect(toErrorBody(error)).toMatchObject({
    error: { code: 'UnprocessableConfiguration', innererror: { code } },
  });
});
