import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Hands on each line that a process writes, to stdout or stderr. */
export const readLines = (started: ChildProcess, take: (line: string) => void): void => {
  for (const stream of [started.stdout, started.stderr]) {
    if (stream !== null) createInterface({ input: stream }).on('line', take);
  }
};
