import { simulatorAudience } from '../../tasks/environment/localSettings.ts';
import { inTurns, type Turns } from '../figures/inTurns.ts';
import { createPoster } from '../rig/createPoster.ts';
import { createRecorder } from '../rig/createRecorder.ts';
import { keepStops } from '../rig/keepStops.ts';
import type { Apps } from '../rig/prepareApps.ts';
import { startServer } from '../rig/startServer.ts';
import { startStorage } from '../rig/startStorage.ts';
import { incomingCall, newContext } from './messages.ts';

type Place = Pick<Parameters<typeof startServer>[0], 'providerUrl' | 'storage' | 'say'>;

/** Starts a host with an app, lets `first` wait for its first deed, and kills it. */
const untilFirst = async (
  app: string,
  place: Place,
  first: (url: string) => Promise<number>,
): Promise<number> => {
  const since = performance.now();
  const server = await startServer({ ...place, app });
  const at = await first(server.url);
  server.kill('SIGKILL');
  await server.exited;
  return at - since;
};

/**
 * Milliseconds from starting a host to the first thing that it does: our app answers a call, the
 * hello app a request.
 */
export const timeStarts = async (apps: Apps, say: (line: string) => void, turns: Turns) => {
  const { keep, stop } = keepStops();
  try {
    const { connection: storage } = await keep(startStorage());
    const recorder = await keep(createRecorder(simulatorAudience));
    const { post } = await keep(Promise.resolve(createPoster()));
    const place = { storage, providerUrl: recorder.url, say };
    const answer = async (url: string): Promise<number> => {
      const context = newContext();
      const arrival = recorder.next(`answer ${context}`);
      const to = `${url}/runtime/webhooks/EventGrid?functionName=incomingCall`;
      await post(to, incomingCall(context), { 'aeg-event-type': 'Notification' });
      return (await arrival).at;
    };
    const greet = async (url: string): Promise<number> => {
      await (await fetch(`${url}/api/hello`)).text();
      return performance.now();
    };
    const sides = {
      ours: async () => ({ ms: await untilFirst(apps.ours, place, answer) }),
      bare: async () => ({ ms: await untilFirst(apps.hello, place, greet) }),
    };
    return await inTurns(sides, turns);
  } finally {
    await stop();
  }
};
