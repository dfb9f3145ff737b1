import { describe, expect, test } from 'vitest';
import { speechOf } from '../../src/engine/speechOf.ts';
import type { Prompt } from '../../src/flow/flow.ts';
import { ringing, type Start } from './given.ts';
import { support, text } from './sampleFlow.ts';

const ssml = (words: string): Prompt => ({ kind: 'ssml', ssml: words });
const heard = (prompt: Prompt, start: Start = {}): Prompt | undefined =>
  speechOf(support, ringing(support, start), [prompt], 0).prompts[0];

const nasty = { variables: { name: `<b>"R" & 'D'</b>` } };

describe('a prompt with look-ups', () => {
  test.each<readonly [string, string, string, Start]>([
    ['the caller', 'You are {{caller.number}}.', 'You are +12065550100.', {}],
    ['spaces inside', '{{ caller.number }}', '+12065550100', {}],
    ['the number called', 'This is {{called.number}}.', 'This is +18005551000.', {}],
    [
      'a withheld caller',
      'You are {{caller.number}}.',
      'You are withheld.',
      { caller: 'withheld' },
    ],
    ['a user without a number', '{{caller.number}}', '8:acs:ada', { caller: '8:acs:ada' }],
    ['a variable', 'Hello {{variables.name}}.', 'Hello Ada.', { variables: { name: 'Ada' } }],
    ['a variable that is not there', 'Hello{{variables.name}}.', 'Hello.', {}],
    ['nothing that every object has', '{{variables.constructor}}', '', {}],
    ['nothing else of the call', '{{call.id}}{{flow}}{{caller}}', '', {}],
    [
      'no look-up inside a value',
      '{{variables.a}}',
      '{{variables.b}}',
      { variables: { a: '{{variables.b}}', b: 'no' } },
    ],
    ['text stays as it is', '{{variables.name}}', `<b>"R" & 'D'</b>`, nasty],
  ])('%s', (_, template, expected, start) => {
    expect(heard(text(template), start)).toEqual(text(expected));
  });

  test('values are escaped in SSML, its own marks are not', () => {
    const escaped = '<p>&lt;b&gt;&quot;R&quot; &amp; &apos;D&apos;&lt;/b&gt;</p>';
    expect(heard(ssml('<p>{{variables.name}}</p>'), nasty)).toEqual(ssml(escaped));
  });

  test('a recording stays as it is', () => {
    const file: Prompt = { kind: 'file', file: '{{caller.number}}.wav', ms: 1 };
    expect(heard(file)).toBe(file);
  });
});

test('speech is in the flow’s voice and language, after its pause, in order', () => {
  expect(speechOf(support, ringing(support), [text('One.'), text('Two.')], 400)).toEqual({
    prompts: [text('One.'), text('Two.')],
    pauseMs: 400,
    voice: 'en-US-JennyNeural',
    language: 'en-US',
  });
});
