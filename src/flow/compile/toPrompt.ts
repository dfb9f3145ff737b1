import type { AudioFiles } from '../audioFiles.ts';
import type { AudioSound, Prompt, Sound, Voiced } from '../flow.ts';
import type { RawPrompt, RawVoiced } from '../schema/promptSchema.ts';

/**
 * The name under which a recording is kept; a name that leads nowhere stays, for the check to
 * find.
 */
const toFile = (file: string, audio: AudioFiles): AudioSound => {
  const found = Object.hasOwn(audio, file) ? audio[file] : undefined;
  const { name, ms } = found !== undefined && 'name' in found ? found : { name: file, ms: 0 };
  return { kind: 'file', file: name, ms };
};

type RawSounds = Exclude<RawVoiced, string>;

const toSound = ({ text, ssml, file }: RawSounds, audio: AudioFiles): Sound => {
  if (text !== undefined) return { kind: 'text', text };
  return ssml === undefined ? toFile(file ?? '', audio) : { kind: 'ssml', ssml };
};

const toVoiced = (raw: RawVoiced, audio: AudioFiles): Voiced => {
  if (typeof raw === 'string') return { kind: 'text', text: raw };
  const sound = toSound(raw, audio);
  return raw.recorded === undefined
    ? sound
    : { kind: 'spoken', sound, recorded: toFile(raw.recorded, audio) };
};

/** A prompt as the engine has it. */
export const toPrompt = (raw: RawPrompt, audio: AudioFiles): Prompt => {
  if (typeof raw === 'string' || raw.in === undefined) return toVoiced(raw, audio);
  const voiced = Object.entries(raw.in).map(([language, one]) => [language, toVoiced(one, audio)]);
  return { kind: 'translated', in: Object.fromEntries(voiced) };
};
