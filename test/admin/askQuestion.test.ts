import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { askQuestion } from '../../src/admin/askQuestion.ts';

const keyboardOf = (isTerminal: boolean) => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  return { input, output, isTerminal };
};
const never = new AbortController().signal;

test('shows the question and gives the answer without blanks', async () => {
  const keyboard = keyboardOf(true);
  const answer = askQuestion(keyboard, 'Buy it?', '--yes', never);
  keyboard.input.write('  yes \n');
  expect(await answer).toBe('yes');
  expect(String(keyboard.output.read())).toContain('Buy it? ');
});

test('names the option that answers where nobody does', async () => {
  await expect(askQuestion(keyboardOf(false), 'Buy it?', '--yes', never)).rejects.toMatchObject({
    failure: { code: 'unanswered', remedy: 'Add --yes.' },
  });
});

test('Ctrl-C gives up', async () => {
  const interrupt = new AbortController();
  const answer = askQuestion(keyboardOf(true), 'Buy it?', '--yes', interrupt.signal);
  interrupt.abort();
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
});
