import { expect, test } from 'vitest';
import { endReasonsQuery } from '../../../../src/report/queries/questions/endReasonsQuery.ts';
import { rowsOf } from '../rowsOf.ts';

test('what ended legs, in words; a code that is no number is null', () => {
  expect(
    rowsOf(endReasonsQuery, ['PSTN', 486, 560486, 'Success', 4, 3], ['VoIP', null, null, '', 1, 1]),
  ).toEqual([
    {
      endpointType: 'PSTN',
      code: 486,
      subCode: 560486,
      category: 'Success',
      legs: 4,
      calls: 3,
      words: 'the number is busy',
    },
    {
      endpointType: 'VoIP',
      code: null,
      subCode: null,
      category: '',
      legs: 1,
      calls: 1,
      words: 'the service does not say why',
    },
  ]);
});
