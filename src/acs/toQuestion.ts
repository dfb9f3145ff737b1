import type { Speech } from '../engine/command.ts';
import type { CommandNumber } from '../engine/ids.ts';
import { type AcsPlaySource, type PromptUrl, toPlaySources } from './toPlaySources.ts';

/** What every recognition says of itself. */
export type Question = Readonly<{
  playPrompt?: AcsPlaySource;
  playPrompts?: AcsPlaySource[];
  interruptPrompt: boolean;
  operationContext: string;
}>;

/** The part of a recognition that all kinds of it share: what is said, and the token. */
export const toQuestion = (
  n: CommandNumber,
  speech: Speech,
  bargeIn: boolean,
  promptUrl: PromptUrl,
): Question => {
  const [first, ...more] = toPlaySources(speech, promptUrl);
  return {
    ...(first && more.length === 0 && { playPrompt: first }),
    ...(first && more.length > 0 && { playPrompts: [first, ...more] }),
    interruptPrompt: bargeIn,
    operationContext: String(n),
  };
};
