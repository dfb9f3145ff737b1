import { expect, it } from 'vitest';
import { toQuestion } from '../../src/acs/toQuestion.ts';
import { n, speech, textPrompt } from './orderOf.ts';

const url = (file: string) => file;
const hello = { kind: 'textSource', text: 'Hello', voiceName: 'en-US-JennyNeural' };

it('says one prompt as one, several as several, none as none', () => {
  const one = toQuestion(n(3), speech(textPrompt('Hello')), true, url);
  expect(one).toEqual({ playPrompt: hello, interruptPrompt: true, operationContext: '3' });
  const two = toQuestion(n(3), speech(textPrompt('Hello'), textPrompt('Hello')), true, url);
  expect(two).toMatchObject({ playPrompts: [hello, hello] });
  expect(toQuestion(n(3), speech(), false, url)).toEqual({
    interruptPrompt: false,
    operationContext: '3',
  });
});
