import { expect, test } from 'vitest';
import { AdminError } from '../../../../src/admin/adminError.ts';
import { explainRefusal } from '../../../../src/admin/routing/change/explainRefusal.ts';

const restError = (inner: string, statusCode = 422) =>
  Object.assign(new Error('One or more request inputs are not valid.'), {
    ...{ name: 'RestError', statusCode, code: 'UnprocessableConfiguration' },
    details: {
      error: { code: 'UnprocessableConfiguration', innererror: { code: inner, message: 'Inner.' } },
    },
  });

test.each([
  { code: 'MissingDomain', remedy: /^Verify the domain/ },
  { code: 'InvalidTrunkFqdn', remedy: /full name/ },
  { code: 'InvalidTrunkSipSignalingPort', remedy: /5061/ },
  { code: 'MissingTrunk', remedy: /somebody else/ },
  { code: 'InvalidRouteName', remedy: /1 to 256/ },
  { code: 'InvalidRouteNumberPattern', remedy: /regular expression/ },
  { code: 'RouteWithDuplicatedTrunk', remedy: /once in a route/ },
  { code: 'DuplicatedRoute', remedy: /of its own/ },
  { code: 'EmptyPatch', remedy: /report/ },
  { code: 'SomethingNew', remedy: /run the command again/ },
])('$code: the inner error, and what to do', ({ code, remedy }) => {
  expect(explainRefusal(restError(code))).toEqual({
    ...{ ending: 'refused', code, message: 'Inner.', remedy: expect.stringMatching(remedy) },
  });
});

test('what is a refusal already, and what is none', () => {
  expect(explainRefusal(new AdminError('refused', 'x', 'X.', 'Y.'))?.remedy).toBe('Y.');
  expect(explainRefusal(new Error('a fault'))).toBe(null);
});
