import { expect, test } from 'vitest';
import { toRetry } from '../../../src/flow/compile/toRetry.ts';

test('what is not written has its default', () => {
  expect(toRetry(undefined, {})).toEqual({ prompt: null, tries: 2, go: 'end' });
  expect(toRetry({ say: 'Sorry?', tries: 3, go: 'a' }, {})).toEqual({
    prompt: { kind: 'text', text: 'Sorry?' },
    tries: 3,
    go: 'a',
  });
});
