import type { AudioFiles } from '../audioFiles.ts';
import type { Draft } from '../draft.ts';
import { nearest } from '../nearest.ts';
import type { Path } from '../yaml/tree.ts';
import type { Finding } from './finding.ts';
import { soundsOf } from './promptsOf.ts';

const ofFile = (file: string, path: Path, audio: AudioFiles): readonly Finding[] => {
  const found = Object.hasOwn(audio, file) ? audio[file] : undefined;
  if (found !== undefined && 'problem' in found) {
    const message = `\`${file}\` cannot be played: ${found.problem}.`;
    return [{ path, of: 'value', message, remedy: found.remedy }];
  }
  const meant = nearest(file, Object.keys(audio));
  const message = `There is no recording \`${file}\`.`;
  const remedy =
    meant === null ? 'Put the file into src/flows/prompts.' : `Did you mean \`${meant}\`?`;
  return [{ path, of: 'value', message, remedy }];
};

/** Every prompt whose recording is missing or cannot be played. */
export const recordings = ({ steps }: Draft, audio: AudioFiles): readonly Finding[] => {
  const kept = new Set(Object.values(audio).map((file) => ('name' in file ? file.name : null)));
  return [...steps].flatMap(([name, step]) =>
    soundsOf(name, step).flatMap(({ sound, path }) =>
      sound.kind !== 'file' || kept.has(sound.file) ? [] : ofFile(sound.file, path, audio),
    ),
  );
};
