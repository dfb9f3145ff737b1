import { simulatorAudience } from '../../tasks/environment/localSettings.ts';
import type { Line } from '../drive/driveCalls.ts';
import { createPoster } from './createPoster.ts';
import { createRecorder, type Recorder } from './createRecorder.ts';
import { keepStops } from './keepStops.ts';
import type { Apps } from './prepareApps.ts';
import { startServer } from './startServer.ts';
import { startStorage } from './startStorage.ts';

/** Our app and the bare one, each in a host, on one storage and one stand-in for the provider. */
export type Rig = Readonly<{
  storage: string;
  recorder: Recorder;
  ours: Line;
  bare: Line;
  stop: () => Promise<void>;
}>;

export type RigOptions = Readonly<{
  apps: Apps;
  /** Whether the bare app writes down what it has sent, as ours does. */
  settles: boolean;
  /** For the hosts' Node, to profile them. */
  flags: readonly string[];
  say: (line: string) => void;
}>;

/** Starts both sides; when one does not start, nothing is left running. */
export const startRig = async ({ apps, settles, flags, say }: RigOptions): Promise<Rig> => {
  const { keep, stop } = keepStops();
  try {
    const { connection: storage } = await keep(startStorage());
    const recorder = await keep(createRecorder(simulatorAudience));
    const { post } = await keep(Promise.resolve(createPoster()));
    const common = { storage, providerUrl: recorder.url, flags, say };
    const ours = await keep(startServer({ ...common, app: apps.ours }));
    const extra: Record<string, string> = settles ? { BARE_SETTLES: '1' } : {};
    const bare = await keep(startServer({ ...common, app: apps.bare, extra }));
    const line = (hostUrl: string): Line => ({ recorder, post, hostUrl });
    return { storage, recorder, ours: line(ours.url), bare: line(bare.url), stop };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
};
