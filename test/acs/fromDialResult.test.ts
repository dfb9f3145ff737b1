import { expect, it } from 'vitest';
import { fromDialResult } from '../../src/acs/fromDialResult.ts';

it.each([
  [603, 560603, 'congested'],
  [603, 0, 'declined'],
  [486, 560486, 'busy'],
  [480, 560480, 'noAnswer'],
  [0, 0, 'unknown'],
])('%i/%i is %s', (code, subCode, cause) => {
  expect(fromDialResult({ code, subCode })).toBe(cause);
});
