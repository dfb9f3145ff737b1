import type { Command } from '../command.ts';
import type { CommandNumber } from '../ids.ts';
import type { Scene } from '../scene.ts';

/** The number that follows those of `commands`, which begin with `n`. */
export const numberAfter = (n: CommandNumber, commands: readonly Command[]): CommandNumber =>
  (n + commands.length) as CommandNumber;

/** The scene for what comes after `commands`. */
export const afterCommands = (scene: Scene, commands: readonly Command[]): Scene => ({
  ...scene,
  n: numberAfter(scene.n, commands),
});
