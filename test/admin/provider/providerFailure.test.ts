import { describe, expect, test } from 'vitest';
import { providerFailure, refusedBy } from '../../../src/admin/provider/providerFailure.ts';

const restError = (statusCode: number | undefined, error: object) =>
  Object.assign(new Error('outer'), { name: 'RestError', statusCode, details: { error } });

const noPlans = {
  ...{ code: 'InternalError', message: 'The server encountered an internal error.' },
  innererror: { code: 'BadRequest', message: 'We are unable to find phone plans' },
};

describe('what the provider has refused', () => {
  test('is told by its innermost error', () => {
    expect(refusedBy(restError(400, noPlans))).toEqual({
      ...{ status: 400, code: 'BadRequest', message: 'We are unable to find phone plans' },
    });
    const twice = { code: 'a', message: 'a', innerError: noPlans };
    expect(refusedBy(restError(400, twice))).toMatchObject({ code: 'BadRequest' });
  });

  test('may be an operation that failed later, or a bare object', () => {
    const failed = new Error('The long-running operation has failed. OutOfStock. None left.');
    expect(refusedBy(failed)).toEqual({ status: null, code: 'OutOfStock', message: 'None left.' });
    expect(refusedBy({ code: 'NotFound', message: 'Not Found' })).toMatchObject({
      code: 'NotFound',
    });
  });

  test.each([[new TypeError('x')], [new Error('x')], ['x'], [null]])('is not %s', (thrown) => {
    expect(refusedBy(thrown)).toBeNull();
    expect(providerFailure(thrown)).toBeNull();
  });
});

test.each([
  [restError(400, noPlans), 'refused', /Look at what was asked for/],
  [restError(401, { code: 'Denied', message: 'Denied' }), 'unreachable', /az login/],
  [restError(403, { code: 'Quota', message: 'No more' }), 'refused', /quotas/],
  [restError(429, { code: 'TooManyRequests', message: 'Slow' }), 'unreachable', /try later/],
  [restError(503, { code: 'Busy', message: 'Busy' }), 'unreachable', /Try again/],
  [restError(undefined, {}), 'unreachable', /can be reached/],
  [new Error('The long-running operation has failed. X. Y.'), 'refused', /what there is now/],
])('%s ends as %s', (thrown, ending, remedy) => {
  const failure = providerFailure(thrown);
  expect(failure).toMatchObject({ ending, remedy: expect.stringMatching(remedy) });
  expect(failure?.message).toMatch(/\.$/);
});
