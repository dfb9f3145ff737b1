import type { Sound } from '../../../flow/flow.ts';

/** What a sound says, as far as it can be written: recordings by their file's name. */
export const soundText = (sound: Sound): string => {
  switch (sound.kind) {
    case 'text':
      return sound.text;
    case 'ssml':
      return sound.ssml
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    case 'file':
      // `welcome.0123456789ab.wav` is kept for `welcome.wav`.
      return sound.file.replace(/\.[0-9a-f]{12}(?=\.wav$)/, '');
    default:
      return sound satisfies never;
  }
};

const msPerCharacter = 60;

/** How long it lasts, in the time of the stage. */
export const soundMs = (sound: Sound): number =>
  sound.kind === 'file' ? sound.ms : soundText(sound).length * msPerCharacter;
