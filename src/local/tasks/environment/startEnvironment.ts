import { buildApp } from '../build/buildApp.ts';
import { buildSoftphone } from '../build/buildSoftphone.ts';
import { TaskError } from '../taskError.ts';
import type { Environment, EnvironmentOptions } from './environment.ts';
import { eventUrls } from './eventUrls.ts';
import { type Plan, planEnvironment } from './planEnvironment.ts';
import { readGraphs } from './readGraphs.ts';
import { rebuildOnChange } from './rebuildOnChange.ts';
import { startApp } from './startApp.ts';
import { startProvider } from './startProvider.ts';
import { startStorage } from './startStorage.ts';
import { uploadPrompts } from './uploadPrompts.ts';

type Part = Readonly<{ stop: () => Promise<void> }>;
/** Remembers how to stop what has been started, so that nothing is left when a later part fails. */
type Keep = <Kept extends Part>(part: Promise<Kept>) => Promise<Kept>;

const msPerSecond = 1000;

const buildFirst = async ({ root, build, say }: EnvironmentOptions): Promise<void> => {
  if (!build) return;
  const page = buildSoftphone(root).catch((error: Error) => {
    // Calls can be made without the page, and the simulator says that it is missing.
    say(`The softphone could not be built: ${error.message}`);
  });
  const [result] = await Promise.all([buildApp(root), page]);
  if (!result.ok) throw new TaskError(result.problems.join('\n'));
};

const startParts = async (
  options: EnvironmentOptions,
  plan: Plan,
  keep: Keep,
): Promise<Omit<Environment, 'stop'>> => {
  const { root, say } = options;
  const timed = async <Value>(name: string, work: Promise<Value>): Promise<Value> => {
    const started = performance.now();
    const value = await work;
    say(`${name} (${((performance.now() - started) / msPerSecond).toFixed(1)} s)`);
    return value;
  };
  const starting = [
    timed('The simulator listens', keep(startProvider(options, plan))),
    timed('Azurite listens', keep(startStorage(options, plan.storagePorts))),
    timed('The app is built', buildFirst(options)),
  ] as const;
  // Each is started and remembered before the first failure counts.
  await Promise.allSettled(starting);
  const [provider] = await Promise.all(starting);
  await timed('The prompts are stored', uploadPrompts(root, plan.settings));
  const app = await timed('The app runs', keep(startApp(options, plan)));
  const key = app.keys?.default ?? null;
  const hostKey = app.keys?.eventGrid;
  const { publicUrl: url, settings } = plan;
  const events = await eventUrls({ root, callsBy: options.callsBy, url, hostKey, settings });
  const showFlows = async () => provider.showFlows(await readGraphs(root));
  await Promise.all([provider.announceTo(events), provider.introduceApp(key), showFlows()]);
  if (options.watch) {
    const pushPrompts = () => uploadPrompts(root, plan.settings);
    const watch = rebuildOnChange({ root, say, restartHost: app.restart, pushPrompts, showFlows });
    await keep(Promise.resolve({ stop: async () => watch.close() }));
  }
  return {
    host: plan.hostUrl,
    simulator: plan.simulator?.url ?? null,
    number: plan.numbers[0] ?? '',
    storage: settings.AzureWebJobsStorage ?? '',
    settings,
    key,
    eventGridUrl: events.incomingCalls,
    recordingUrl: events.recordings,
    eventHeaders: events.headers,
    killHost: (signal = 'SIGKILL') => app.kill(signal),
  };
};

/**
 * Starts storage, the simulator and the app, and resolves when the app takes calls. When a part
 * does not start, all others are ended and a TaskError says why.
 */
export const startEnvironment = async (options: EnvironmentOptions): Promise<Environment> => {
  const parts: Part[] = [];
  const stopping = new AbortController();
  const ending = AbortSignal.any([options.ending, stopping.signal]);
  const keep: Keep = async (starting) => {
    const part = await starting;
    parts.push(part);
    return part;
  };
  const stop = async (): Promise<void> => {
    stopping.abort();
    // The app before the storage that it writes to.
    for (const part of parts.splice(0).reverse()) await part.stop();
  };
  try {
    const plan = await planEnvironment(options);
    return { ...(await startParts({ ...options, ending }, plan, keep)), stop };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
};
