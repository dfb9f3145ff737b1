import { expect, test } from 'vitest';
import { isOk, operationsOf } from '../../../../src/local/simulator/logs/operationsOf.ts';
import { inputOf, operationRow } from './rowsOf.ts';

test('what was granted tells who called whom, and the ids of the app legs', () => {
  const rows = [
    operationRow(),
    operationRow({ OperationName: 'Play' }),
    operationRow({ OperationName: 'Play', CallConnectionId: 'leg2' }),
    operationRow({ CorrelationId: 'c2', OperationName: 'createcall', CallConnectionId: null }),
    operationRow({ CorrelationId: 'c3', ResultSignature: 429 }),
    operationRow({ CorrelationId: 'c4', TimeGenerated: '2026-11-22T00:00:00Z' }),
    operationRow({ CorrelationId: 'c5', OperationName: 'RejectCall', CallConnectionId: '' }),
  ];
  const input = inputOf({ ACSCallAutomationIncomingOperations: rows });
  expect(Object.fromEntries(operationsOf(input, input.dayStartMs))).toEqual({
    c1: { created: false, taken: true, connections: ['leg1', 'leg2'] },
    c2: { created: true, taken: false, connections: [] },
    c5: { created: false, taken: true, connections: [] },
  });
});

test.each([
  [200, true],
  [299, true],
  [199, false],
  [300, false],
  [null, false],
])('status %s', (ResultSignature, expected) => {
  expect(isOk({ ResultSignature })).toBe(expected);
});
