import { expect, test } from 'vitest';
import { toOutbound } from '../../../src/flow/compile/toOutbound.ts';

test('an opt-out is one of these, and other kinds of step are not', () => {
  const raw = { optOut: { say: 'Never again.', go: 'end', ifFails: 'b' } };
  expect(toOutbound(raw, {})).toMatchObject({ kind: 'optOut', ifFails: 'b' });
  expect(toOutbound({ goto: 'b' }, {})).toBeNull();
});
