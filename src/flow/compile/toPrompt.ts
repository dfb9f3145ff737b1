import type { AudioFiles } from '../audioFiles.ts';
import type { Prompt } from '../flow.ts';
import type { RawPrompt } from '../schema/promptSchema.ts';

/**
 * The name under which a recording is kept; a name that leads nowhere stays, for the check to
 * find.
 */
const keptName = (file: string, audio: AudioFiles): string => {
  const found = Object.hasOwn(audio, file) ? audio[file] : undefined;
  return found !== undefined && 'name' in found ? found.name : file;
};

/** A prompt as the engine has it. */
export const toPrompt = (raw: RawPrompt, audio: AudioFiles): Prompt => {
  if (typeof raw === 'string') return { kind: 'text', text: raw };
  if (raw.text !== undefined) return { kind: 'text', text: raw.text };
  if (raw.ssml !== undefined) return { kind: 'ssml', ssml: raw.ssml };
  return { kind: 'file', file: keptName(raw.file ?? '', audio) };
};
