import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { startSimulator } from '../../tasks/environment/startSimulator.ts';
import {
  askJson,
  type Create,
  countOutcomes,
  placeBatches,
  placeHandsets,
  readCreates,
} from '../drive/callCampaign.ts';
import { newNumber } from '../drive/messages.ts';
import { paceOf, type Stretch } from '../drive/paceOf.ts';
import { formatNumber } from '../figures/format.ts';
import { formatGoal, type Goal } from '../figures/goal.ts';
import { tellProgress } from '../figures/tellProgress.ts';
import { keepStops } from '../rig/keepStops.ts';
import { type Mortal, startMortal } from '../rig/startMortal.ts';
import { startStorage } from '../rig/startStorage.ts';
import type { Part, PartOptions } from './part.ts';

const perSecond = 20;
const callerId = '+18005550199';
const callsAtOnce = 1_000;
const flow = 'contoso-support';
const settings = {
  OUTBOUND_PER_SECOND: String(perSecond),
  CALLS_PER_CALLER_ID: String(callsAtOnce),
};
const full = { calls: 2_000, killsAfterMs: [20_000, 45_000, 70_000] };
const quick = { calls: 200, killsAfterMs: [4_000] };
/** How long nobody is there after each kill, beside the time that the host takes to start. */
const outageMs = 2_000;
const pollMs = 2_000;
const graceSeconds = 30;
const longestMs = 300_000;
const msPerSecond = 1_000;
const readySchema = z.object({ url: z.string() });

type Plan = typeof full;
type Found = Readonly<{
  calls: number;
  accepted: number;
  acceptSeconds: number;
  creates: readonly Create[];
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

/** Waits until everybody was dialled and every call is over, or for as long as is sensible. */
const untilOver = async (
  simulatorUrl: string,
  hostUrl: string,
  calls: number,
  say: PartOptions['say'],
): Promise<ReadonlyMap<string, number>> => {
  const deadline = Date.now() + longestMs;
  const tell = tellProgress(say, calls);
  let outcomes: ReadonlyMap<string, number> = new Map();
  while (Date.now() < deadline) {
    const dialled = new Set((await readCreates(simulatorUrl)).map(({ to }) => to)).size;
    tell(dialled);
    // To list them all is work for the host too, so not before it is of use.
    if (dialled === calls) outcomes = await countOutcomes(hostUrl).catch(() => new Map());
    if (outcomes.get('abandoned') === calls) break;
    await sleep(pollMs);
  }
  return outcomes;
};

const drive = async (options: PartOptions, plan: Plan): Promise<Found> => {
  const { keep, stop } = keepStops();
  try {
    const { connection: storage } = await keep(startStorage());
    const child = { port: 0, factor: 0, numbers: [callerId], env: {}, log: () => undefined };
    const appUrl = 'http://localhost';
    const simulator = await keep(startSimulator({ ...child, root: options.root, appUrl }));
    const { url } = readySchema.parse(simulator.ready);
    const server = { app: options.apps.ours, storage, providerUrl: url, flags: options.flags };
    const host = await keep(startMortal({ ...server, extra: settings, say: () => undefined }));
    const numbers = Array.from({ length: plan.calls }, (_, n) => newNumber(n));
    await askJson('PUT', `${url}/_sim/limits`, { maxOutboundPerNumber: callsAtOnce });
    await placeHandsets(url, numbers);
    const since = Date.now();
    const accepted = await placeBatches(host.url, numbers, flow);
    const acceptSeconds = (Date.now() - since) / msPerSecond;
    const killing = killOften(host, plan, since);
    const [outcomes] = await Promise.all([
      untilOver(url, host.url, plan.calls, options.say),
      killing,
    ]);
    const seconds = (Date.now() - since) / msPerSecond;
    const creates = await readCreates(url);
    const last = Math.max(...creates.map(({ at }) => at));
    const ups = host.ups(last);
    const downSeconds = host.downMs() / msPerSecond;
    const { calls } = plan;
    return { calls, accepted, acceptSeconds, creates, outcomes, ups, seconds, downSeconds };
  } finally {
    await stop();
  }
};

type Row = readonly [what: string, value: string, goal: string];

const counted = (what: string, value: number, goal: Goal): Row => [
  what,
  formatNumber(value),
  formatGoal(goal, value, formatNumber),
];

const toRows = (found: Found, kills: number): readonly Row[] => {
  const { calls, creates, outcomes, seconds, downSeconds } = found;
  const callees = new Set(creates.map(({ to }) => to)).size;
  const { most, rates } = paceOf(
    creates.map(({ at }) => at),
    found.ups,
  );
  const over = [...outcomes].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  const allowed = calls / perSecond + downSeconds + graceSeconds;
  const slowest = Math.min(...rates, perSecond);
  const fastest = Math.max(...rates, perSecond);
  const inTime = (value: number) => `${value.toFixed(1)} s`;
  return [
    counted('calls asked for in batches that were accepted', found.accepted, { atLeast: calls }),
    ['the batches were answered after', inTime(found.acceptSeconds), '–'],
    ['the host was killed (`kill -9`), and away in all', `${kills} ×, ${inTime(downSeconds)}`, '–'],
    counted('calls lost: nobody was ever dialled', calls - callees, { atMost: 0 }),
    counted('calls doubled: rung once more', creates.length - callees, { atMost: 0 }),
    ['what became of them, by the API', over, '–'],
    counted('most dialled within any second', most, { atMost: perSecond + 1 }),
    counted('slowest 10 s while the host was up, a second', slowest, { atLeast: perSecond * 0.95 }),
    counted('fastest 10 s while the host was up, a second', fastest, { atMost: perSecond * 1.05 }),
    ['all over after', inTime(seconds), formatGoal({ atMost: allowed }, seconds, inTime)],
  ];
};

/**
 * Many calls from batches, dialled at a pace, while the host is killed again and again: nobody is
 * forgotten, nobody is rung twice, and the pace is kept.
 */
export const campaign: Part = async (options) => {
  const plan = options.quick ? quick : full;
  const found = await drive(options, plan);
  const title = `${formatNumber(plan.calls)} calls from batches at ${perSecond} a second`;
  const rows = toRows(found, plan.killsAfterMs.length);
  return [{ title, head: ['what', 'found', 'goal'], rows }];
};
