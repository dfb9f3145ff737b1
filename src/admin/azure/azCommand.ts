import path from 'node:path';

/** What is started; `verbatim` leaves the arguments as they are, for a shell reads them. */
export type AzCommand = Readonly<{ file: string; args: readonly string[]; verbatim: boolean }>;

type Machine = Readonly<{
  platform: string;
  /** The value of PATH. */
  path: string;
  exists: (file: string) => boolean;
}>;

/** What the shell of Windows would not leave alone even between quotes. */
const notForShell = /["%!\r\n]/;

const byShell = (script: string, args: readonly string[]): AzCommand | null => {
  const words = [script, ...args];
  if (words.some((word) => notForShell.test(word))) return null;
  const line = words.map((word) => `"${word}"`).join(' ');
  return { file: 'cmd.exe', args: ['/d', '/s', '/c', `"${line}"`], verbatim: true };
};

/**
 * How `az` is started without a shell that could read more into an argument than a word; null
 * where there is no way. On Windows `az` is a script, which starts the Python beside it: so do we,
 * and only where that is elsewhere the script itself is run.
 */
export const azCommand = (args: readonly string[], machine: Machine): AzCommand | null => {
  if (machine.platform !== 'win32') return { file: 'az', args, verbatim: false };
  const { win32 } = path;
  const folders = machine.path.split(win32.delimiter).filter((folder) => folder !== '');
  const folder = folders.find((each) => machine.exists(win32.join(each, 'az.cmd')));
  if (folder === undefined) return null;
  const python = win32.join(folder, '..', 'python.exe');
  return machine.exists(python)
    ? { file: python, args: ['-IBm', 'azure.cli', ...args], verbatim: false }
    : byShell(win32.join(folder, 'az.cmd'), args);
};
