import type { Call, Entry } from '../state/messages.ts';

type Step = Readonly<Record<string, unknown>>;

/** Enough of a prompt to know it by, and no more than survives a small change of its words. */
const firstSentence = (text: string): string => /^[^.!?]{3,}/.exec(text)?.[0].trim() ?? text;

const hearingOf = ({ text, file }: Entry): string =>
  text === undefined ? (file ?? '').slice((file ?? '').lastIndexOf('/') + 1) : firstSentence(text);

const stepsOf = (entries: readonly Entry[]): readonly Step[] => {
  const lastAct = entries.findLastIndex(({ kind }) => kind === 'pressed' || kind === 'said');
  return entries.flatMap((entry, index): Step[] => {
    switch (entry.kind) {
      case 'heard':
        return index < lastAct ? [{ hear: hearingOf(entry) }] : [];
      case 'pressed':
        return [{ press: entry.tones }];
      case 'said':
        return [{ say: entry.text }];
      case 'ended':
        return entry.reason === 'hungUp' ? [{ hangup: true }] : [];
      default:
        return [];
    }
  });
};

/** The body of `POST /_sim/calls` that does the same again as the caller of this call. */
export const toScript = ({ from, to, entries }: Call): string =>
  JSON.stringify({ from, to, script: stepsOf(entries) }, null, 2);
