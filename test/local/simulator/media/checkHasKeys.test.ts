import { expect, test } from 'vitest';
import { checkHasKeys } from '../../../../src/local/simulator/media/checkHasKeys.ts';

test('only Teams users have no keys', () => {
  checkHasKeys('4:+1');
  checkHasKeys('8:acs:a_b');
  expect(() => checkHasKeys('8:orgid:a')).toThrow(expect.objectContaining({ code: '8520' }));
});
