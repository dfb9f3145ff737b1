import { expect, test } from 'vitest';
import { faultsSchema } from '../../../../src/local/simulator/control/faultsSchema.ts';

test('a status fault happens once, instead of the effect, unless told otherwise', () => {
  const { status } = faultsSchema.parse({
    status: [{ operation: 'play', code: 0, subCode: 8516 }],
  });
  const expected = { operation: 'play', code: 0, times: 1, afterEffect: false, subCode: '8516' };
  expect(status).toEqual([expected]);
});

test('a late CreateCallFailed comes after a second, and CallDisconnected tells why', () => {
  const { createFailedLate } = faultsSchema.parse({ createFailedLate: {} });
  expect(createFailedLate).toEqual({ afterMs: 1000, untold: false });
});

test.each([
  { duplicate: 11 },
  { createFailedLate: { afterMs: -1 } },
  { createFailedLate: { times: 0 } },
  { delayMs: -1 },
  { reorder: 'yes' },
  { drop: { events: [] } },
  { status: [{ operation: 'play', code: 302 }] },
  { status: [{ operation: 'play', code: 500, times: 0 }] },
  { numbers: [{ operation: 'search', outcome: 'partly' }] },
  { numbers: [{ operation: 'release', outcome: 'outOfStock' }] },
  { logs: {} },
  { logs: { status: 503 } },
  { logs: { status: 429, partial: true } },
  { logs: { missingTable: true, query: 'weather' } },
  { typo: true },
])('%j is refused', (faults) => {
  expect(faultsSchema.safeParse(faults).success).toBe(false);
});

test('what goes wrong with numbers goes wrong once, unless told otherwise', () => {
  const numbers = [
    { operation: 'purchase', outcome: 'partly' },
    { operation: 'release', outcome: 'fails', times: 2 },
  ];
  expect(faultsSchema.parse({ numbers }).numbers).toEqual([
    { ...numbers[0], times: 1 },
    numbers[1],
  ]);
});
