import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { askPerson } from './askPerson.ts';
import { createSmokeApi } from './smoke/createSmokeApi.ts';
import { createSmokePerson } from './smoke/createSmokePerson.ts';
import { findRunning } from './smoke/findRunning.ts';
import { placeOf } from './smoke/placeOf.ts';
import { runSmoke } from './smoke/runSmoke.ts';
import { saveFixture } from './smoke/saveFixture.ts';
import type { SmokeDeps, SmokeResult } from './smoke/smokeDeps.ts';
import { type SmokeOptions, smokeOptions } from './smoke/smokeOptions.ts';
import type { TaskContext } from './taskContext.ts';

const somethingFailed = 2;

const depsFor = (
  { say, signal }: TaskContext,
  { key, yes }: SmokeOptions,
  { app, simulator }: ReturnType<typeof placeOf>,
): SmokeDeps => {
  const { stdin: input, stderr: output } = process;
  const keyboard = { input, output, isTerminal: input.isTTY === true };
  return {
    api: createSmokeApi(app, key),
    clock: { now: Date.now, wait: (ms) => sleep(ms) },
    person: yes && simulator !== null ? createSmokePerson(simulator) : null,
    agrees: async (question) => yes || askPerson(keyboard, question, signal),
    tell: say,
    signal,
  };
};

/** One call out and one call in on a system that runs, and whether both went as they should. */
export const run = async (context: TaskContext): Promise<number> => {
  const { root, print, say } = context;
  const options = smokeOptions(context);
  const place = placeOf(options, await findRunning(root));
  say(`Trying ${place.app}`);
  const results = await runSmoke(options, depsFor(context, options, place));
  const calls: (Omit<SmokeResult, 'call'> & Readonly<Record<string, unknown>>)[] = [];
  for (const [way, result] of Object.entries(results)) {
    if (result === null) continue;
    const { ok, why, call } = result;
    const file =
      options.save === null || call === null
        ? null
        : await saveFixture(path.resolve(root, options.save), call);
    const { id = null, outcome = null, steps = [] } = call ?? {};
    calls.push({ way, ok, why, id, outcome, steps, file });
    if (!options.json) print(`${ok ? 'ok    ' : 'FAILED'} ${way.padEnd(3)} ${why}`);
    if (file !== null) say(`Kept without numbers and ids: ${file}`);
  }
  const ok = calls.every((call) => call.ok);
  if (options.json) print(JSON.stringify({ ok, app: place.app, calls }));
  return ok ? 0 : somethingFailed;
};
