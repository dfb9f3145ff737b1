import { expect, test } from 'vitest';
import { toCustomContext } from '../../../../src/local/simulator/calls/toCustomContext.ts';

test.each([
  [undefined, undefined],
  [{ sipHeaders: {}, voipHeaders: {} }, undefined],
  [{ sipHeaders: { a: 'b' } }, { sipHeaders: { a: 'b' }, voipHeaders: {} }],
])('%j becomes %j', (given, context) => {
  expect(toCustomContext(given)).toEqual(context);
});
