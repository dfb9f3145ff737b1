import { createInterface } from 'node:readline/promises';
import { TaskError } from './taskError.ts';

type Keyboard = Readonly<{
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  isTerminal: boolean;
}>;

/** Whether somebody at the keyboard says yes; a TaskError where nobody sits, or after Ctrl-C. */
export const askPerson = async (
  { input, output, isTerminal }: Keyboard,
  question: string,
  signal: AbortSignal,
): Promise<boolean> => {
  if (!isTerminal) {
    throw new TaskError('This asks before it begins, and nobody is there to answer. Add --yes.');
  }
  const lines = createInterface({ input, output });
  try {
    const answer = await lines.question(`${question} [y/N] `, { signal });
    return /^y(es)?$/i.test(answer.trim());
  } catch (thrown) {
    if (!(thrown instanceof Error) || thrown.name !== 'AbortError') throw thrown;
    throw new TaskError('Broken off. Nothing more is done.');
  } finally {
    lines.close();
  }
};
