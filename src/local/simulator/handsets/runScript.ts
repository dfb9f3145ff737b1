import { leaveLine } from '../calls/endings.ts';
import type { Happening, Line } from '../calls/model.ts';
import type { Cancel } from '../createClock.ts';
import { isListenedTo, isMediaRunning, pressKeys, sayWords } from '../media/giveInput.ts';
import type { World } from '../world.ts';
import { type ScriptStep, toHearing } from './scriptSchema.ts';

/**
 * How long a scripted person who wants to press or speak waits for somebody to listen when
 * nothing is going on; after that they do it all the same, and it is lost.
 */
const patienceMs = 5000;

type Run = {
  readonly world: World;
  readonly line: Line;
  readonly steps: readonly ScriptStep[];
  index: number;
  /** How much of the transcript earlier `hear` steps have used up. */
  heardUpTo: number;
  timer: Cancel | undefined;
  /** The time of the step at hand is up. */
  isDue: boolean;
  isBusy: boolean;
};

/** Starts the clock of the step at hand, unless it runs already. */
function arm(run: Run, delayMs: number): void {
  run.timer ??= run.world.clock.after(delayMs, () => {
    run.isDue = true;
    proceed(run);
  });
}

function disarm(run: Run): void {
  run.timer?.();
  run.timer = undefined;
  run.isDue = false;
}

type Heard = Extract<Happening, { readonly kind: 'heard' }>;

function toHeard(entry: Heard): string {
  if ('text' in entry) return entry.text;
  return 'file' in entry ? entry.file : entry.tones;
}

function hear(run: Run, wanted: string, withinMs: number | undefined): boolean {
  const matches = toHearing(wanted);
  const index = run.line.transcript.findIndex((entry, at) => {
    if (at < run.heardUpTo || entry.kind !== 'heard') return false;
    return matches?.(toHeard(entry)) ?? false;
  });
  if (index >= 0) {
    run.heardUpTo = index + 1;
    return true;
  }
  if (run.isDue) leaveLine(run.world, run.line, `did not hear "${wanted}" within ${withinMs} ms`);
  else if (withinMs !== undefined) arm(run, withinMs);
  return false;
}

/** Whether now is the time to press or speak: somebody listens, or patience has run out. */
function isTime(run: Run, kind: 'tone' | 'speech'): boolean {
  if (run.isDue || isListenedTo(run.line, kind)) return true;
  if (isMediaRunning(run.line)) disarm(run);
  else arm(run, patienceMs);
  return false;
}

/** Tries the step; true when it is done. */
function attempt(run: Run, step: ScriptStep): boolean {
  const { world, line } = run;
  if ('hear' in step) return hear(run, step.hear, step.within);
  if ('wait' in step) {
    if (!run.isDue) arm(run, step.wait);
    return run.isDue;
  }
  if ('hangup' in step) {
    leaveLine(world, line);
    return true;
  }
  if ('press' in step) {
    if (!isTime(run, 'tone')) return false;
    pressKeys(world, line, step.press);
    return true;
  }
  if (!isTime(run, 'speech')) return false;
  sayWords(world, line, step.say);
  return true;
}

/** Goes on as far as it can. What a step sets off must not start the same step again. */
function proceed(run: Run): void {
  if (run.isBusy) return;
  run.isBusy = true;
  for (let step = run.steps[run.index]; step; step = run.steps[run.index]) {
    if (run.line.state === 'ended' || !attempt(run, step)) break;
    run.index += 1;
    disarm(run);
  }
  run.isBusy = false;
}

/** Plays a person's part on a connected phone; once the script is over the person just listens. */
export function runScript(world: World, line: Line, steps: readonly ScriptStep[]): void {
  if (steps.length === 0 || line.state !== 'connected') return;
  const run: Run = {
    world,
    line,
    steps,
    index: 0,
    heardUpTo: 0,
    timer: undefined,
    isDue: false,
    isBusy: false,
  };
  line.watchers.add(() => {
    if (line.state === 'ended') disarm(run);
    else proceed(run);
  });
  proceed(run);
}
