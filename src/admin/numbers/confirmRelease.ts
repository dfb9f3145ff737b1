import { AdminError } from '../adminError.ts';
import { readNumber } from '../callers/parseNumber.ts';
import type { Deps } from '../deps.ts';
import type { Options } from './releaseOptions.ts';

/** A number that is given back is hard to get again: yes is not enough, it is named again. */
export const confirmRelease = async (
  { number, release }: Pick<Options, 'number' | 'release'>,
  warnings: readonly string[],
  { ask }: Pick<Deps, 'ask'>,
): Promise<void> => {
  const question = [
    ...warnings,
    'Others may have it at once, and it does not come back.',
    `Type ${number} to release it:`,
  ].join('\n');
  const said = release ?? readNumber(await ask(question, `--release ${number}`));
  if (said === number) return;
  const message = `Nothing was released: ${said ?? 'what was typed'} is not ${number}.`;
  const remedy = `Name it twice: numbers release ${number} --release ${number}`;
  throw new AdminError('refused', 'notConfirmed', message, remedy);
};
