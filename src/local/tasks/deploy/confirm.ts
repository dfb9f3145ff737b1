import { createInterface } from 'node:readline/promises';
import { TaskError } from '../taskError.ts';

/** Asks before money is spent. @throws TaskError when the answer is not yes, or nobody is there */
export const confirm = async (question: string, signal: AbortSignal): Promise<void> => {
  if (!process.stdin.isTTY) {
    throw new TaskError('This asks before it changes anything, and nobody is there. Add --yes.');
  }
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await lines.question(`${question} [y/N] `, { signal });
    if (!/^y(es)?$/i.test(answer.trim())) throw new TaskError('Nothing was changed.');
  } finally {
    lines.close();
  }
};
