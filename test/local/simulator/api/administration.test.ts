import { expect, test } from 'vitest';
import { administration } from '../../../../src/local/simulator/api/administration.ts';

const service = administration('v1, v2');

test('refusals have words for codes, which a header repeats', () => {
  expect(service.unsigned('No key.')).toMatchObject({ status: 401, code: 'Denied' });
  expect(service.noVersion()).toMatchObject({ status: 400, code: 'ApiVersionUnspecified' });
  expect(service.invalid('why')).toMatchObject({ status: 400, code: 'BadRequest' });
  expect(service.headers({ status: 404, body: { error: { code: 'NotFound' } } }, 7)).toEqual({
    'api-supported-versions': 'v1, v2',
    'x-processing-time': '7ms',
    'ms-cv': expect.stringMatching(/^.{22}\.0$/),
    'x-ms-error-code': 'NotFound',
  });
  expect(service.headers({ status: 200, body: {} }, 7)).not.toHaveProperty('x-ms-error-code');
});
