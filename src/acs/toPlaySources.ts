import type { FileSource, SsmlSource, TextSource } from '@azure/communication-call-automation';
import type { Speech } from '../engine/command.ts';
import type { Sound } from '../flow/flow.ts';
import { toPausedSsml } from './toPausedSsml.ts';
import { toSsml } from './toSsml.ts';

export type AcsPlaySource = FileSource | TextSource | SsmlSource;
/** The address at which the service fetches a prompt's audio. */
export type PromptUrl = (file: string) => string;

/** The service takes plain text up to this; more must be SSML. */
const maxTextLength = 4_000;
/** 400 ms of nothing, played before a recorded prompt that needs a pause. */
const silenceFile = 'silence-400.wav';

/** What a command says, as sources to play in order; the pause comes before the first prompt. */
export const toPlaySources = (speech: Speech, promptUrl: PromptUrl): readonly AcsPlaySource[] => {
  const { voice, language } = speech;
  const toFile = (file: string): FileSource => ({ kind: 'fileSource', url: promptUrl(file) });
  const toSources = (prompt: Sound, pauseMs: number): readonly AcsPlaySource[] => {
    switch (prompt.kind) {
      case 'text':
        return pauseMs > 0 || prompt.text.length > maxTextLength
          ? [{ kind: 'ssmlSource', ssmlText: toSsml({ ...prompt, voice, language, pauseMs }) }]
          : [{ kind: 'textSource', text: prompt.text, voiceName: voice }];
      case 'ssml':
        return [{ kind: 'ssmlSource', ssmlText: toPausedSsml(prompt.ssml, pauseMs) }];
      case 'file':
        return pauseMs > 0 ? [toFile(silenceFile), toFile(prompt.file)] : [toFile(prompt.file)];
      default:
        return prompt satisfies never;
    }
  };
  return speech.prompts.flatMap((prompt, index) =>
    toSources(prompt, index === 0 ? speech.pauseMs : 0),
  );
};
