import { expect, test } from 'vitest';
import { toMediaRow } from '../../../../src/local/simulator/logs/toMediaRow.ts';

const silence = { code: 400, subCode: 8510, message: 'silence' };

test.each([
  ['RecognizeFailed', 'Recognize', 'Failed', false],
  ['PlayCanceled', 'Play', 'Canceled', true],
  ['SendDtmfTonesCompleted', 'SendDtmfTones', 'Completed', false],
])('%s ends %s', (event, OperationName, ResultType, PlayInterrupted) => {
  expect(toMediaRow(event, 'c1', silence)).toMatchObject({
    ...{ CorrelationId: 'c1', OperationName, ResultType, PlayInterrupted },
    ...{ ResultCode: 400, ResultSubcode: 8510, ResultMessage: 'silence' },
  });
});

test('other events end nothing', () => {
  expect(toMediaRow('PlayStarted', 'c1', silence)).toBeUndefined();
  expect(toMediaRow('CallConnected', 'c1', undefined)).toBeUndefined();
});
