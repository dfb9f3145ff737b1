import type { AudioFiles } from '../audioFiles.ts';
import { dtmfKeys, type LanguageStep, type Target } from '../flow.ts';
import type { RawLanguage } from '../schema/languageSchema.ts';
import { toPrompt } from './toPrompt.ts';
import { toRetry } from './toRetry.ts';

/** A choice of languages as the engine has it; `order` is the order of its keys in the file. */
export const toLanguage = (
  raw: RawLanguage,
  order: readonly string[],
  audio: AudioFiles,
): LanguageStep => ({
  kind: 'language',
  choices: dtmfKeys
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .flatMap((key) => {
      const choice = raw.choices[key];
      if (choice === undefined) return [];
      const { language, say, words = [] } = choice;
      return [{ key, language, prompt: toPrompt(say, audio), words }];
    }),
  noInput: toRetry(raw.noInput, audio),
  noMatch: toRetry(raw.noMatch, audio),
  silenceMs: raw.timeout,
  go: raw.go as Target, // Checked by `checks/missingTargets`.
});
