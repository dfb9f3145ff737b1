import { expect, test } from 'vitest';
import { toOperationRow } from '../../../../src/local/simulator/logs/toOperationRow.ts';

const request = { name: 'answer', status: 200, ms: 12.4, correlationId: 'c1', legId: 'leg1' };

test.each([
  ['answer', 'AnswerCall'],
  ['create', 'CreateCall'],
  ['play', 'Play'],
  ['startRecording', 'StartRecording'],
  ['transfer', 'TransferCallToParticipant'],
])('%s is called %s', (name, OperationName) => {
  expect(toOperationRow({ ...request, name })).toMatchObject({ OperationName });
});

test('its status and how long it took', () => {
  const ids = { CorrelationId: 'c1', CallConnectionId: 'leg1' };
  const granted = { ...ids, ResultSignature: 200, ResultType: 'Succeeded', DurationMs: 12 };
  expect(toOperationRow(request)).toMatchObject(granted);
  const refused = { ...request, status: 429, correlationId: undefined, legId: undefined };
  const row = { CorrelationId: '', CallConnectionId: '', ResultSignature: 429 };
  expect(toOperationRow(refused)).toMatchObject({ ...row, ResultType: 'Failed' });
  expect(toOperationRow({ ...request, status: 0 })).toMatchObject({ ResultSignature: 500 });
});
