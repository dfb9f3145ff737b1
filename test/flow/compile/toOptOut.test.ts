import { expect, test } from 'vitest';
import { optOutWords, toOptOut } from '../../../src/flow/compile/toOptOut.ts';

test('an opt-out says what the flow says', () => {
  expect(toOptOut({ say: 'Never again.', go: 'a', ifFails: 'b' }, {})).toEqual({
    kind: 'optOut',
    prompt: { kind: 'text', text: 'Never again.' },
    go: 'a',
    ifFails: 'b',
  });
});

test('or that the number is not called again', () => {
  const { prompt } = toOptOut({ go: 'end', ifFails: 'b' }, {});
  expect(prompt).toEqual({ kind: 'text', text: optOutWords });
});
