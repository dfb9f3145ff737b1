import { setTimeout as sleep } from 'node:timers/promises';
import { startSimulator } from '../../tasks/environment/startSimulator.ts';
import { quantile } from '../figures/statistics.ts';
import type { PartOptions } from '../parts/part.ts';
import { keepStops } from '../rig/keepStops.ts';
import { type Mortal, startMortal } from '../rig/startMortal.ts';
import { startStorage } from '../rig/startStorage.ts';
import { urlOf } from '../rig/urlOf.ts';
import * as calling from './callCampaign.ts';
import { newNumber } from './messages.ts';
import type { Stretch } from './paceOf.ts';

export const perSecond = 20;
const callerId = '+18005550199';
const callsAtOnce = 1_000;
const flow = 'contoso-support';
const settings = {
  OUTBOUND_PER_SECOND: String(perSecond),
  CALLS_PER_CALLER_ID: String(callsAtOnce),
};
/** How long nobody is there after each kill, beside the time that the host takes to start. */
const outageMs = 2_000;
const msPerSecond = 1_000;

/** How many calls, and when the host is killed. */
export type Plan = Readonly<{ calls: number; killsAfterMs: readonly number[] }>;

export type Found = Readonly<{
  calls: number;
  accepted: number;
  acceptSeconds: number;
  creates: readonly calling.Create[];
  outcomes: ReadonlyMap<string, number>;
  ups: readonly Stretch[];
  seconds: number;
  downSeconds: number;
}>;

const killOften = async (host: Mortal, { killsAfterMs }: Plan, since: number): Promise<void> => {
  for (const afterMs of killsAfterMs) {
    await sleep(Math.max(0, since + afterMs - Date.now()));
    await host.killFor(outageMs);
  }
};

/** The last few of a campaign are those that crashes have kept back: nobody else waits by then. */
const mostly = 0.98;
const mostlyDoneAt = (creates: readonly calling.Create[]): number =>
  quantile(
    creates.map(({ at }) => at),
    mostly,
  );

/** Asks for all calls at once, kills the host on the way, and waits until all is over. */
export const driveCampaign = async (options: PartOptions, plan: Plan): Promise<Found> => {
  const { keep, stop } = keepStops();
  try {
    const { connection: storage } = await keep(startStorage());
    const child = { port: 0, factor: 0, numbers: [callerId], env: {}, log: () => undefined };
    const appUrl = 'http://localhost';
    const simulator = await keep(startSimulator({ ...child, root: options.root, appUrl }));
    const url = urlOf(simulator);
    const server = { app: options.apps.ours, storage, providerUrl: url, flags: options.flags };
    const host = await keep(startMortal({ ...server, extra: settings, say: () => undefined }));
    const numbers = Array.from({ length: plan.calls }, (_, n) => newNumber(n));
    await calling.askJson('PUT', `${url}/_sim/limits`, { maxOutboundPerNumber: callsAtOnce });
    await calling.placeHandsets(url, numbers);
    const since = Date.now();
    const accepted = await calling.placeBatches(host.url, numbers, flow);
    const acceptSeconds = (Date.now() - since) / msPerSecond;
    const killing = killOften(host, plan, since);
    const [outcomes] = await Promise.all([
      calling.untilOver(url, host.url, plan.calls, options.say),
      killing,
    ]);
    const seconds = (Date.now() - since) / msPerSecond;
    const creates = await calling.readCreates(url);
    const ups = host.ups(mostlyDoneAt(creates));
    const downSeconds = host.downMs() / msPerSecond;
    const { calls } = plan;
    return { calls, accepted, acceptSeconds, creates, outcomes, ups, seconds, downSeconds };
  } finally {
    await stop();
  }
};
