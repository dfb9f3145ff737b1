import type { ConfirmHumanStep } from '../../flow/outboundStep.ts';
import { machinePhrases } from './machinePhrases.ts';

type Signs = Pick<ConfirmHumanStep, 'machineWords' | 'machineMs' | 'phrases'>;

/** Words alone, one space between them: what a speech service writes around them varies. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .trim();

const phrasesOf = (language: string): readonly string[] =>
  machinePhrases[language.split('-')[0]?.toLowerCase() ?? ''] ?? [];

/**
 * Whether only a machine greets like that: it says what machines say, many words in one go, or
 * speaks for long. `ms` is null where it is not known for how long.
 */
export const isMachine = (
  { machineWords, machineMs, phrases }: Signs,
  language: string,
  words: string,
  ms: number | null,
): boolean => {
  const said = plain(words);
  if (said === '') return false;
  if (said.split(' ').length >= machineWords) return true;
  if (ms !== null && ms >= machineMs) return true;
  const padded = ` ${said} `;
  return [...phrasesOf(language), ...phrases].some((one) => padded.includes(` ${plain(one)} `));
};
