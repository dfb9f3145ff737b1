import { type Line, type Opened, openCall, pressKey, tell } from '../drive/driveCalls.ts';
import { formatNumber, formatRatio } from '../figures/format.ts';
import { formatGoal } from '../figures/goal.ts';
import { inTurns } from '../figures/inTurns.ts';
import { inWorkers } from '../figures/inWorkers.ts';
import { quantile } from '../figures/statistics.ts';
import { tellProgress } from '../figures/tellProgress.ts';
import { startRig } from '../rig/startRig.ts';
import type { Part, PartOptions } from './part.ts';

/** Some turns of sixteen, so that a round's last few count for little. */
const callsPerRound = 48;
const atOnce = 16;
/** The local storage grows slow with what it holds, more so for us, who keep more of a call. */
const roundsPerRig = 20;
const msPerSecond = 1000;

/** Many callers press a key; a second's worth of the events that one host is done with. */
const driveRound = async (line: Line): Promise<Readonly<{ rate: number }>> => {
  const opened: Opened[] = [];
  const callers = Array.from({ length: callsPerRound }, () => line);
  await inWorkers(callers, atOnce, async (each) => void opened.push(await openCall(each)));
  const since = performance.now();
  await inWorkers(opened, atOnce, async (call) => void (await pressKey(line, call)));
  const seconds = (performance.now() - since) / msPerSecond;
  await inWorkers(opened, atOnce, ({ begun }) => tell(line, 'CallDisconnected', begun));
  return { rate: callsPerRound / seconds };
};

/** Some rounds of both sides in turns, on hosts and a storage of their own. */
const driveBlock = async (options: PartOptions, repetitions: number) => {
  const rig = await startRig({ ...options, settles: true });
  try {
    const sides = { ours: () => driveRound(rig.ours), bare: () => driveRound(rig.bare) };
    return await inTurns(sides, { warmUp: 3, repetitions, say: () => undefined });
  } finally {
    await rig.stop();
  }
};

/**
 * How many events a second one host takes, each with its load, its save, its request to the
 * provider and its settling, against a bare handler that does the same to the same storage.
 */
export const events: Part = async (options) => {
  const { repetitions, say } = options;
  const ours: number[] = [];
  const bare: number[] = [];
  const tell = tellProgress(say, repetitions);
  while (ours.length < repetitions) {
    const block = await driveBlock(options, Math.min(roundsPerRig, repetitions - ours.length));
    ours.push(...block.ours.rate);
    bare.push(...block.bare.rate);
    tell(ours.length);
  }
  const [mine, other] = [quantile(ours, 0.5), quantile(bare, 0.5)];
  const slowest = (rates: readonly number[]) => formatNumber(quantile(rates, 0.05));
  const row = [
    `keys a second through one host, ${atOnce} at a time (${repetitions} × ${callsPerRound})`,
    `${formatNumber(mine)} / ${slowest(ours)}`,
    `${formatNumber(other)} / ${slowest(bare)}`,
    `**${formatRatio(mine / other)}**`,
    formatGoal({ atLeast: 0.9 }, mine / other),
  ];
  const head = ['what', 'Switchboard median / slowest 5%', 'bare', 'ratio', 'goal'];
  return [{ title: 'Events a second', head, rows: [row] }];
};
