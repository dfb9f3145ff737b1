import { Command } from 'commander';
import { HelpAsked } from './helpAsked.ts';

/** How people start the command line. */
export const invocation = 'npm run admin --';
const helpWidth = 100;

/** A command that writes nothing and ends no process: help and mistakes are thrown. */
export const quietCommand = (name: string): Command => {
  const written: string[] = [];
  const write = (text: string): void => void written.push(text);
  return new Command(name)
    .exitOverride((error) => {
      // Mistakes are not written, so whatever was is help, piece by piece.
      if (written.length === 0) throw error;
      throw new HelpAsked(written.join(''), error.exitCode === 0 ? 'done' : 'usage');
    })
    .helpOption('-h, --help', 'shows this help')
    .configureOutput({
      writeOut: write,
      writeErr: write,
      outputError: () => undefined,
      getOutHelpWidth: () => helpWidth,
      getErrHelpWidth: () => helpWidth,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
};
