import { expect, test } from 'vitest';
import { endWords } from '../../../src/report/queries/endWords.ts';

test.each([
  { code: 0, subCode: 0, words: 'it ended as it should' },
  { code: 0, subCode: null, words: 'it ended as it should' },
  { code: 0, subCode: 540000, words: 'the caller hung up' },
  { code: 0, subCode: 5003, words: 'everybody who was called declined' },
  { code: 486, subCode: 560486, words: 'the number is busy' },
  { code: 480, subCode: 560480, words: 'nobody answered' },
  { code: 486, subCode: 1, words: 'busy' },
  { code: 410, subCode: 301005, words: 'the connection for the sound was lost' },
  { code: 429, subCode: 10110, words: 'it had lasted as long as a call may' },
  { code: 299, subCode: 7, words: 'unknown to us: 299/7' },
  { code: 299, subCode: null, words: 'unknown to us: 299' },
  { code: null, subCode: null, words: 'the service does not say why' },
])('$code/$subCode: $words', ({ code, subCode, words }) => {
  expect(endWords(code, subCode)).toBe(words);
});
