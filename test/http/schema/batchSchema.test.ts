import { expect, test } from 'vitest';
import { batchCallSchema, batchSchema } from '../../../src/http/schema/batchSchema.ts';

test.each([1, 1_000])('%i calls are taken, whatever they are', (count) => {
  const calls = Array.from({ length: count }, (_, at) => (at % 2 === 0 ? at : { to: at }));
  expect(batchSchema.parse({ calls })).toEqual({ calls });
});

test.each([{}, { calls: [] }, { calls: {} }, { calls: new Array(1_001).fill(0) }, [], null, 'x'])(
  'anything else is refused',
  (value) => {
    const [issue, ...more] = batchSchema.safeParse(value).error?.issues ?? [];
    expect(issue?.message).toBe('Send a JSON object with `calls`, a list of 1 to 1000 calls.');
    expect(more).toEqual([]);
  },
);

test('a call of a batch is a call with a key', () => {
  const call = { idempotencyKey: 'a', to: '+12065550123', flow: 'reminder' };
  expect(batchCallSchema.safeParse(call).success).toBe(true);
  expect(batchCallSchema.safeParse({ ...call, idempotencyKey: undefined }).success).toBe(false);
});
