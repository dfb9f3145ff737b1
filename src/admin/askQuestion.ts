import { createInterface } from 'node:readline/promises';
import { AdminError } from './adminError.ts';

/** The two ends of a keyboard: what is typed, and where a question is shown. */
export type Keyboard = Readonly<{
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  /** Somebody sits there; a pipe or a CI run can answer nothing. */
  isTerminal: boolean;
}>;

/**
 * What somebody answers to a question, without blanks around it.
 * @throws AdminError when nobody is there to answer, naming the option that answers instead;
 * AbortError when he gives up with Ctrl-C
 */
export const askQuestion = async (
  { input, output, isTerminal }: Keyboard,
  question: string,
  instead: string,
  signal: AbortSignal,
): Promise<string> => {
  if (!isTerminal) {
    const message = 'This asks before it does anything, and nobody is there to answer.';
    throw new AdminError('refused', 'unanswered', message, `Add ${instead}.`);
  }
  const lines = createInterface({ input, output });
  try {
    return (await lines.question(`${question} `, { signal })).trim();
  } finally {
    lines.close();
  }
};
