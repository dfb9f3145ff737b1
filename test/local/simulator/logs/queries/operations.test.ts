import { expect, test } from 'vitest';
import { operations } from '../../../../../src/local/simulator/logs/queries/operations.ts';
import { inputOf, operationRow } from '../rowsOf.ts';

test('requests by operation, with what became of them and how long they took', () => {
  const play = (ResultSignature: number | null, DurationMs: number | null) =>
    operationRow({ OperationName: 'Play', ResultSignature, DurationMs });
  const rows = [
    operationRow(),
    operationRow({ TimeGenerated: '2026-11-21T00:00:00Z' }),
    play(202, 10),
    play(400, 20),
    play(412, 30),
    play(429, 40),
    play(503, 50),
    play(null, null),
  ];
  const input = inputOf({ ACSCallAutomationIncomingOperations: rows });
  expect(operations.run(input)).toEqual([
    ['Play', 6, 1, 2, 1, 1, 30, 50],
    ['AnswerCall', 1, 1, 0, 0, 0, 40, 40],
  ]);
});
