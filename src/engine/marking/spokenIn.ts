import type { Sound } from '../../flow/flow.ts';
import type { Command } from '../command.ts';

const lengthOf = (sound: Sound): number => {
  if (sound.kind === 'file') return 0;
  return sound.kind === 'text' ? sound.text.length : sound.ssml.length;
};

/** How many characters some commands give to be spoken: what synthetic speech is charged by. */
export const spokenIn = (commands: readonly Command[]): number =>
  commands.reduce(
    (sum, command) =>
      'speech' in command
        ? command.speech.prompts.reduce((length, sound) => length + lengthOf(sound), sum)
        : sum,
    0,
  );
