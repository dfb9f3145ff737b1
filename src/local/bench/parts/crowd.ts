import * as z from 'zod';
import { startSimulator } from '../../tasks/environment/startSimulator.ts';
import {
  eventGridUrl,
  subscribeIncomingCalls,
} from '../../tasks/environment/subscribeIncomingCalls.ts';
import { type Crowd, dialCrowd } from '../drive/dialCrowd.ts';
import { formatMiB, formatMs, formatNumber, formatRatio } from '../figures/format.ts';
import { formatGoal } from '../figures/goal.ts';
import { quantile, summarise } from '../figures/statistics.ts';
import { keepStops } from '../rig/keepStops.ts';
import { residentBytes } from '../rig/residentBytes.ts';
import { type Server, startServer } from '../rig/startServer.ts';
import { startStorage } from '../rig/startStorage.ts';
import type { Part, PartOptions } from './part.ts';

const sizes = [1, 50, 200, 1_000];
const quickSizes = [1, 50];
const number = '+18005550199';
const bytesPerMiB = 1024 * 1024;
const mostResident = 200 * bytesPerMiB;
const warmUpCallers = 20;
const readySchema = z.object({ url: z.string() });

type House = Readonly<{ simulatorUrl: string; ours: Server; bare: Server }>;

const open = async (
  { root, apps, flags, say }: PartOptions,
  keep: ReturnType<typeof keepStops>['keep'],
) => {
  const { connection: storage } = await keep(startStorage());
  const child = { root, port: 0, factor: 0, numbers: [number], env: {}, log: () => undefined };
  // The page that links to the app's API is not looked at here.
  const simulator = await keep(startSimulator({ ...child, appUrl: 'http://localhost' }));
  const { url: simulatorUrl } = readySchema.parse(simulator.ready);
  const common = { storage, providerUrl: simulatorUrl, say };
  const ours = await keep(startServer({ ...common, app: apps.ours, flags }));
  const extra = { BARE_SETTLES: '1' };
  const bare = await keep(startServer({ ...common, app: apps.bare, extra }));
  return { simulatorUrl, ours, bare };
};

const send = async (house: House, side: Server, callers: number): Promise<Crowd> => {
  await subscribeIncomingCalls(house.simulatorUrl, eventGridUrl(side.url, undefined));
  return dialCrowd(house.simulatorUrl, number, callers);
};

type Both = Readonly<{ ours: readonly Crowd[]; bare: readonly Crowd[] }>;

const inRounds = async (house: House, callers: number, repetitions: number): Promise<Both> => {
  const ours: Crowd[] = [];
  const bare: Crowd[] = [];
  // Every caller is a measurement.
  const rounds = Math.ceil(repetitions / callers);
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await send(house, house.ours, callers));
    bare.push(await send(house, house.bare, callers));
  }
  return { ours, bare };
};

const rateOf = (crowds: readonly Crowd[]): number =>
  quantile(
    crowds.map(({ rate }) => rate),
    0.5,
  );
const keysOf = (crowds: readonly Crowd[]) => summarise(crowds.flatMap(({ keyMs }) => keyMs));

const toRow = (callers: number, { ours, bare }: Both, resident: number | null) => {
  const [mine, other] = [keysOf(ours), keysOf(bare)];
  const errors = ours.reduce((sum, each) => sum + each.errors, 0);
  return [
    `${formatNumber(callers)} (× ${ours.length})`,
    `${formatNumber(rateOf(ours))} / ${formatNumber(rateOf(bare))}`,
    formatRatio(rateOf(ours) / rateOf(bare)),
    `${formatMs(mine.median)} / ${formatMs(mine.p95)}`,
    `${formatMs(other.median)} / ${formatMs(other.p95)}`,
    String(errors),
    resident === null ? '–' : formatMiB(resident),
    resident === null ? '–' : formatGoal({ atMost: mostResident }, resident, formatMiB),
  ];
};

/** So many callers at once, on a house of their own: storage and memory hold no others. */
const rowFor = async (options: PartOptions, callers: number): Promise<readonly string[]> => {
  const { keep, stop } = keepStops();
  try {
    const house = await open(options, keep);
    for (const side of [house.ours, house.bare]) await send(house, side, warmUpCallers);
    const both = await inRounds(house, callers, options.repetitions);
    return toRow(callers, both, await residentBytes(house.ours.pid));
  } finally {
    await stop();
  }
};

/**
 * Callers who all call at once, through the simulator, whose prompts take no time; beside it a bare
 * app that leads them the same way with the same storage operations for each event.
 */
export const crowd: Part = async (options) => {
  const rows: (readonly string[])[] = [];
  for (const callers of options.quick ? quickSizes : sizes) {
    options.say(`  ${callers} at once`);
    rows.push(await rowFor(options, callers));
  }
  const head = [
    'callers at once',
    'calls a second, ours / bare',
    'ratio',
    'key → prompt, ours median / p95',
    'key → prompt, bare median / p95',
    'errors',
    'memory of the host after',
    'goal',
  ];
  return [{ title: 'Callers at once', head, rows }];
};
