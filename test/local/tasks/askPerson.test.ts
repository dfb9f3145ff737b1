import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { askPerson } from '../../../src/local/tasks/askPerson.ts';

const { signal } = new AbortController();

const ask = (typed: string, isTerminal = true) => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end(typed);
  return askPerson({ input, output, isTerminal }, 'Call?', signal);
};

test.each([
  ['y\n', true],
  [' YES \n', true],
  ['n\n', false],
  ['\n', false],
  ['yesterday\n', false],
])('%j is %s', async (typed, agreed) => {
  expect(await ask(typed)).toBe(agreed);
});

test('where nobody sits nothing is begun', async () => {
  await expect(ask('y\n', false)).rejects.toThrow('Add --yes.');
});

test('Ctrl-C breaks it off', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const stop = new AbortController();
  const asked = askPerson({ input, output, isTerminal: true }, 'Call?', stop.signal);
  stop.abort();
  await expect(asked).rejects.toThrow('Broken off');
});
