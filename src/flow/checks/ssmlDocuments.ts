import type { Draft } from '../draft.ts';
import type { Finding } from './finding.ts';
import { soundsOf } from './promptsOf.ts';
import { ssmlMistake } from './ssmlMistake.ts';

/** Every SSML prompt that is not a well-formed `<speak>` document. */
export const ssmlDocuments = ({ steps }: Draft): readonly Finding[] =>
  [...steps].flatMap(([name, step]) =>
    soundsOf(name, step).flatMap(({ sound, path }): readonly Finding[] => {
      const mistake = sound.kind === 'ssml' ? ssmlMistake(sound.ssml) : null;
      if (mistake === null) return [];
      const message = `The SSML is not well formed: ${mistake}.`;
      const remedy = 'Write one document from <speak …> to </speak> in which every tag is closed.';
      return [{ path, of: 'value', message, remedy }];
    }),
  );
