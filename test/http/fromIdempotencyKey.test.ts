import { expect, test } from 'vitest';
import { fromIdempotencyKey } from '../../src/http/fromIdempotencyKey.ts';
import { thrownBy } from './sampleRequest.ts';

test.each(['a', 'order 4711/reminder', '~'.repeat(200)])('%s will do', (key) => {
  expect(fromIdempotencyKey(key)).toBe(key);
});

test.each([
  ['"8e03978e-40d5"', '8e03978e-40d5'],
  [String.raw`"a \"b\" \\c"`, String.raw`a "b" \c`],
  ['"half', '"half'],
])('%s is %s', (header, key) => {
  expect(fromIdempotencyKey(header)).toBe(key);
});

test('in a batch it is a property', async () => {
  expect(await thrownBy(() => fromIdempotencyKey(undefined, 'idempotencyKey'))).toMatchObject({
    errors: [{ field: 'idempotencyKey' }],
  });
});

test.each([undefined, '', '""', 'ü', 'a\tb', 'a'.repeat(201)])('%s will not do', async (key) => {
  expect(await thrownBy(() => fromIdempotencyKey(key))).toMatchObject({
    code: 'badRequest',
    errors: [{ field: 'Idempotency-Key' }],
  });
});
