import { expect, test } from 'vitest';
import { toTalk } from '../../../src/flow/compile/toTalk.ts';
import type { StepId } from '../../../src/flow/flow.ts';

const step = 'a' as StepId;

test('a prompt alone is followed by the end, and other kinds of step are none of these', () => {
  const prompt = { kind: 'text', text: 'Hello.' };
  expect(toTalk(step, { say: 'Hello.' }, [], {})).toEqual({ kind: 'say', prompt, go: 'end' });
  expect(toTalk(step, { say: { prompt: 'Hello.', go: 'b' } }, [], {})).toMatchObject({ go: 'b' });
  expect(toTalk(step, { goto: 'b' }, [], {})).toBeNull();
});
