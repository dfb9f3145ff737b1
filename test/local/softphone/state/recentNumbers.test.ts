import { expect, test } from 'vitest';
import { readRecent, withRecent } from '../../../../src/local/softphone/state/recentNumbers.ts';

test('the newest comes first, each once, five at most', () => {
  expect(withRecent(['a', 'b', 'c', 'd', 'e'], 'c')).toEqual(['c', 'a', 'b', 'd', 'e']);
  expect(withRecent(['a', 'b', 'c', 'd', 'e'], 'f')).toEqual(['f', 'a', 'b', 'c', 'd']);
});

test.each([
  ['["+1","+2"]', ['+1', '+2']],
  ['["+1",7]', ['+1']],
  ['{}', []],
  ['{', []],
  [null, []],
])('%j is remembered as %j', (text, numbers) => {
  expect(readRecent(text)).toEqual(numbers);
});
