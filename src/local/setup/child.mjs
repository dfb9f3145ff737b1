import os from 'node:os';
import path from 'node:path';

/** Something that the person can put right; the message says how. */
export class Failure extends Error {}

/** All that the set-up says goes to stderr: stdout belongs to the task. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** The process that works for us now, and how often we were told to stop. */
let child = null;
let stops = 0;

export const isStopped = () => stops > 0;

function stop(signal) {
  stops += 1;
  if (child === null) return;
  if (stops > 1) child.kill('SIGKILL');
  // On Windows a signal ends a process on the spot; losing us, it can end in its own time.
  else if (child.connected) child.disconnect();
  else child.kill(signal);
}

/** From now on the first Ctrl-C asks the child to end, and the second one ends it. */
export function passOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
}

/**
 * Resolves with the exit code: that of a shell (128 + n) where a signal ended the process. `close`
 * waits for the last of its output too, but never comes once we have closed the channel to it.
 */
export function finished(started, event) {
  child = started;
  return new Promise((resolve, reject) => {
    started.once('error', reject);
    started.once(event, (code, signal) => {
      child = null;
      resolve(code ?? 128 + (os.constants.signals[signal] ?? 0));
    });
  });
}

/** The environment with a folder in front of the PATH, so that children find its Node first. */
export function withFirstOnPath(folder) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...process.env, [name]: `${folder}${path.delimiter}${process.env[name] ?? ''}` };
}
