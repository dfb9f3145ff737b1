import { expect, test } from 'vitest';
import { fromIdempotencyKey } from '../../src/http/fromIdempotencyKey.ts';
import { thrownBy } from './sampleRequest.ts';

test.each(['a', 'order 4711/reminder', '~'.repeat(200)])('%s will do', (key) => {
  expect(fromIdempotencyKey(key)).toBe(key);
});

test.each([undefined, '', 'ü', 'a\tb', 'a'.repeat(201)])('%s will not do', async (key) => {
  expect(await thrownBy(() => fromIdempotencyKey(key))).toMatchObject({
    code: 'badRequest',
    errors: [{ field: 'Idempotency-Key' }],
  });
});
