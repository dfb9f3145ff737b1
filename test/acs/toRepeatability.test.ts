import { expect, it } from 'vitest';
import { toRepeatability } from '../../src/acs/toRepeatability.ts';
import { n, orderOf } from './orderOf.ts';

it('sends the id and the time of the first sending, to the second', () => {
  expect(toRepeatability(orderOf({ n: n(1), kind: 'answer' }))).toEqual({
    requestOptions: {
      customHeaders: {
        'Repeatability-Request-ID': '11111111-2222-4333-8444-000000000001',
        'Repeatability-First-Sent': 'Sun, 22 Nov 2026 09:00:00 GMT',
      },
    },
  });
});
