import { askPerson } from '../askPerson.ts';
import { TaskError } from '../taskError.ts';

/** Asks before money is spent. @throws TaskError when the answer is not yes, or nobody is there */
export const confirm = async (question: string, signal: AbortSignal): Promise<void> => {
  const { stdin: input, stderr: output } = process;
  const keyboard = { input, output, isTerminal: input.isTTY === true };
  if (!(await askPerson(keyboard, question, signal))) throw new TaskError('Nothing was changed.');
};
