import { expect, test } from 'vitest';
import { takeFault } from '../../../../src/local/simulator/api/takeFault.ts';
import { faultsSchema } from '../../../../src/local/simulator/control/faultsSchema.ts';

test('a fault meets its own operation, as often as it was told to', () => {
  const faults = faultsSchema.parse({
    status: [
      { operation: 'play', code: 500, times: 2 },
      { operation: 'play', code: 429 },
    ],
  });
  const codes = ['get', 'play', 'play', 'play', 'play'].map(
    (operation) => takeFault(faults, operation)?.code,
  );
  expect(codes).toEqual([undefined, 500, 500, 429, undefined]);
  expect(takeFault({}, 'play')).toBeUndefined();
});
