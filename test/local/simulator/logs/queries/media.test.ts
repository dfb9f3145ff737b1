import { expect, test } from 'vitest';
import type { LogRow } from '../../../../../src/local/simulator/logs/model.ts';
import { media } from '../../../../../src/local/simulator/logs/queries/media.ts';
import { inputOf } from '../rowsOf.ts';

const mediaRow = (given: LogRow): LogRow => ({
  TimeGenerated: '2026-11-20T12:00:00Z',
  CorrelationId: 'c1',
  OperationName: 'Recognize',
  ResultType: 'Failed',
  ResultCode: 400,
  ...given,
});

test.each([
  ['Recognize', 'Failed', 8510, 'initial_silence'],
  ['recognize', 'Failed', 8532, 'inter_digit_timeout'],
  ['Recognize', 'Completed', 8531, 'digits_collected'],
  ['Recognize', 'Completed', 8514, 'digits_collected'],
  ['Recognize', 'Completed', 8533, 'choice_matched'],
  ['Recognize', 'Completed', 8545, 'choice_matched'],
  ['Recognize', 'Failed', 8547, 'choice_not_matched'],
  ['Recognize', 'Failed', 8563, 'speech_not_recognized'],
  ['Play', 'Failed', 8510, 'other_failed'],
  ['Play', 'Canceled', 8508, 'canceled'],
  ['Play', 'Failed', 8535, 'bad_audio_file'],
  ['Recognize', 'Failed', 8565, 'ai_services_error'],
  ['Play', 'Completed', 0, 'completed'],
  ['Play', 'Completed', null, 'completed'],
  ['Play', null, 0, 'other_'],
])('%s %s %s is %s', (OperationName, ResultType, ResultSubcode, outcome) => {
  const row = mediaRow({ OperationName, ResultType, ResultSubcode });
  const answer = media.run(inputOf({ ACSCallAutomationMediaSummary: [row] }));
  expect(answer).toEqual([[OperationName, outcome, 400, ResultSubcode, 1]]);
});

test('the most frequent first, and only of the day', () => {
  const rows = [
    mediaRow({ ResultSubcode: 8510 }),
    mediaRow({ ResultSubcode: 8508 }),
    mediaRow({ ResultSubcode: 8508 }),
    mediaRow({ ResultSubcode: 8508, TimeGenerated: '2026-11-19T23:59:59Z' }),
  ];
  expect(media.run(inputOf({ ACSCallAutomationMediaSummary: rows }))).toEqual([
    ['Recognize', 'canceled', 400, 8508, 2],
    ['Recognize', 'initial_silence', 400, 8510, 1],
  ]);
});
