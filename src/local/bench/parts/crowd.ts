import {
  eventGridUrl,
  subscribeIncomingCalls,
} from '../../tasks/environment/subscribeIncomingCalls.ts';
import { type Crowd, dialCrowd } from '../drive/dialCrowd.ts';
import { formatMiB, formatMs, formatNumber, formatRatio } from '../figures/format.ts';
import { formatGoal } from '../figures/goal.ts';
import { quantile, summarise } from '../figures/statistics.ts';
import { tellProgress } from '../figures/tellProgress.ts';
import { keepStops } from '../rig/keepStops.ts';
import { residentBytes } from '../rig/residentBytes.ts';
import { type House, startHouse } from '../rig/startHouse.ts';
import type { Server } from '../rig/startServer.ts';
import type { Part, PartOptions } from './part.ts';

const sizes = [1, 50, 200, 1_000];
const quickSizes = [1, 50];
const number = '+18005550199';
const bytesPerMiB = 1024 * 1024;
const mostResident = 200 * bytesPerMiB;
const warmUpCallers = 20;

const send = async (house: House, side: Server, callers: number): Promise<Crowd> => {
  await subscribeIncomingCalls(house.simulatorUrl, eventGridUrl(side.url, undefined));
  return dialCrowd(house.simulatorUrl, number, callers);
};

type Both = Readonly<{ ours: readonly Crowd[]; bare: readonly Crowd[] }>;

/** Every caller is a measurement; in two rounds at least, so that each side begins as often. */
const inRounds = async (
  house: House,
  callers: number,
  { repetitions, say }: PartOptions,
): Promise<Both> => {
  const crowds: Record<keyof Both, Crowd[]> = { ours: [], bare: [] };
  const rounds = Math.max(2, Math.ceil(repetitions / callers));
  const tell = tellProgress(say, rounds);
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const);
    for (const side of order) crowds[side].push(await send(house, house[side], callers));
    tell(round + 1);
  }
  return crowds;
};

const rateOf = (crowds: readonly Crowd[]): number =>
  quantile(
    crowds.map(({ rate }) => rate),
    0.5,
  );
const keysOf = (crowds: readonly Crowd[]) => summarise(crowds.flatMap(({ keyMs }) => keyMs));

const errorsOf = (crowds: readonly Crowd[]): number =>
  crowds.reduce((sum, { errors }) => sum + errors, 0);

const toRow = (callers: number, { ours, bare }: Both, resident: number | null) => {
  const [mine, other] = [keysOf(ours), keysOf(bare)];
  return [
    `${formatNumber(callers)} (× ${ours.length})`,
    `${formatNumber(rateOf(ours))} / ${formatNumber(rateOf(bare))}`,
    formatRatio(rateOf(ours) / rateOf(bare)),
    `${formatMs(mine.median)} / ${formatMs(mine.p95)}`,
    `${formatMs(other.median)} / ${formatMs(other.p95)}`,
    `${errorsOf(ours)} / ${errorsOf(bare)}`,
    resident === null ? '–' : formatMiB(resident),
    resident === null ? '–' : formatGoal({ atMost: mostResident }, resident, formatMiB),
  ];
};

/** So many callers at once, on a house of their own: storage and memory hold no others. */
const rowFor = async (options: PartOptions, callers: number): Promise<readonly string[]> => {
  const { keep, stop } = keepStops();
  try {
    const house = await startHouse(options, number, keep);
    for (const side of [house.ours, house.bare]) await send(house, side, warmUpCallers);
    const both = await inRounds(house, callers, options);
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
    'lost or led astray, ours / bare',
    'memory of the host after',
    'goal',
  ];
  return [{ title: 'Callers at once', head, rows }];
};
