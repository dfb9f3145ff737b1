import { randomUUID } from 'node:crypto';
import type { Line } from '../drive/driveCalls.ts';
import { newNumber } from '../drive/messages.ts';
import { formatNumber, formatRatio } from '../figures/format.ts';
import { formatGoal } from '../figures/goal.ts';
import { inTurns } from '../figures/inTurns.ts';
import { inWorkers } from '../figures/inWorkers.ts';
import { quantile } from '../figures/statistics.ts';
import { tellProgress } from '../figures/tellProgress.ts';
import { startRig } from '../rig/startRig.ts';
import type { Part, PartOptions } from './part.ts';

const callsPerRound = 96;
const atOnce = 16;
/** The local storage grows slow with what it holds. */
const roundsPerRig = 20;
const msPerSecond = 1_000;
const msPerHour = 3_600_000;
const accepted = 202;
const flow = 'contoso-support';

/** Many calls are asked for that are due in an hour; a second's worth of what one host takes. */
const askRound = async (line: Line): Promise<Readonly<{ rate: number }>> => {
  const notBefore = new Date(Date.now() + msPerHour).toISOString();
  const numbers = Array.from({ length: callsPerRound }, (_, n) => newNumber(n));
  const since = performance.now();
  await inWorkers(numbers, atOnce, async (to) => {
    const headers = { 'idempotency-key': randomUUID() };
    const body = { to, flow, notBefore };
    const answer = await line.post(`${line.hostUrl}/api/calls`, body, headers);
    if (answer.status !== accepted) throw new Error(`${answer.status} ${answer.body}`);
  });
  return { rate: (callsPerRound * msPerSecond) / (performance.now() - since) };
};

const askBlock = async (options: PartOptions, repetitions: number) => {
  const rig = await startRig({ ...options, settles: true });
  try {
    const sides = { ours: () => askRound(rig.ours), bare: () => askRound(rig.bare) };
    return await inTurns(sides, { warmUp: 3, repetitions, say: () => undefined });
  } finally {
    await rig.stop();
  }
};

/**
 * How many requests for calls that are not due one host takes in a second, against a bare function
 * with the same two inserts and the same message.
 */
export const accept: Part = async (options) => {
  const { repetitions, say } = options;
  const ours: number[] = [];
  const bare: number[] = [];
  const tell = tellProgress(say, repetitions);
  while (ours.length < repetitions) {
    const block = await askBlock(options, Math.min(roundsPerRig, repetitions - ours.length));
    ours.push(...block.ours.rate);
    bare.push(...block.bare.rate);
    tell(ours.length);
  }
  const [mine, other] = [quantile(ours, 0.5), quantile(bare, 0.5)];
  const slowest = (rates: readonly number[]) => formatNumber(quantile(rates, 0.05));
  const row = [
    `\`POST /api/calls\`, due in an hour, ${atOnce} at a time (${repetitions} × ${callsPerRound})`,
    `${formatNumber(mine)} / ${slowest(ours)}`,
    `${formatNumber(other)} / ${slowest(bare)}`,
    `**${formatRatio(mine / other)}**`,
    formatGoal({ atLeast: 0.9 }, mine / other),
  ];
  const head = ['accepted a second', 'Switchboard median / slowest 5%', 'bare', 'ratio', 'goal'];
  return [{ title: 'Calls that are asked for', head, rows: [row] }];
};
