import type { AudioFiles } from '../audioFiles.ts';
import type { Prompt } from '../flow.ts';
import type { RawPrompt } from '../schema/promptSchema.ts';

/**
 * The name under which a recording is kept; a name that leads nowhere stays, for the check to
 * find.
 */
const toFilePrompt = (file: string, audio: AudioFiles): Prompt => {
  const found = Object.hasOwn(audio, file) ? audio[file] : undefined;
  const { name, ms } = found !== undefined && 'name' in found ? found : { name: file, ms: 0 };
  return { kind: 'file', file: name, ms };
};

/** A prompt as the engine has it. */
export const toPrompt = (raw: RawPrompt, audio: AudioFiles): Prompt => {
  if (typeof raw === 'string') return { kind: 'text', text: raw };
  if (raw.text !== undefined) return { kind: 'text', text: raw.text };
  if (raw.ssml !== undefined) return { kind: 'ssml', ssml: raw.ssml };
  return toFilePrompt(raw.file ?? '', audio);
};
