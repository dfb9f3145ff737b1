import { numberOf, textOf } from '../cells.ts';
import type { LogRow, NamedQuery } from '../model.ts';
import { rowsOfDay } from '../rowsOfDay.ts';

const ofRecognize: Readonly<Record<number, string>> = {
  8510: 'initial_silence',
  8532: 'inter_digit_timeout',
  8531: 'digits_collected',
  8514: 'digits_collected',
  8533: 'choice_matched',
  8545: 'choice_matched',
  8534: 'choice_not_matched',
  8547: 'choice_not_matched',
  8563: 'speech_not_recognized',
};

const ofAny: Readonly<Record<number, string>> = {
  8508: 'canceled',
  8535: 'bad_audio_file',
  8536: 'bad_audio_file',
  8564: 'ai_services_error',
  8565: 'ai_services_error',
  8567: 'ai_services_error',
  8568: 'ai_services_error',
  8570: 'ai_services_error',
};

function outcomeOf(row: LogRow): string {
  const subCode = numberOf(row, 'ResultSubcode') ?? 0;
  const isRecognize = textOf(row, 'OperationName').toLowerCase().startsWith('recognize');
  const known = (isRecognize ? ofRecognize[subCode] : undefined) ?? ofAny[subCode];
  if (known !== undefined) return known;
  const type = textOf(row, 'ResultType').toLowerCase();
  return type === 'completed' ? 'completed' : `other_${type}`;
}

/** How the prompts and questions of the day ended, the most frequent first. */
export const media: NamedQuery = {
  name: 'media',
  table: 'ACSCallAutomationMediaSummary',
  columns: [
    ['OperationName', 'string'],
    ['Outcome', 'string'],
    ['ResultCode', 'int'],
    ['ResultSubcode', 'int'],
    ['Operations', 'long'],
  ],
  run: (input) => {
    const groups = Map.groupBy(rowsOfDay(input, 'ACSCallAutomationMediaSummary'), (row) =>
      JSON.stringify([
        textOf(row, 'OperationName'),
        outcomeOf(row),
        numberOf(row, 'ResultCode'),
        numberOf(row, 'ResultSubcode'),
      ]),
    );
    return [...groups]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([key, its]) => [...JSON.parse(key), its.length]);
  },
};
