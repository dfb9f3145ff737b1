import { type Line, type Opened, openCall, pressKey, tell } from '../drive/driveCalls.ts';
import { inWorkers } from '../figures/inWorkers.ts';
import { compareRates } from './compareRates.ts';
import type { Part } from './part.ts';

/** Some turns of sixteen, so that a round's last few count for little. */
const callsPerRound = 48;
const atOnce = 16;
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

/**
 * How many events a second one host takes, each with its load, its save, its request to the
 * provider and its settling, against a bare handler that does the same to the same storage.
 */
export const events: Part = async (options) => {
  const how = `${atOnce} at a time (${options.repetitions} × ${callsPerRound})`;
  const what = `keys a second through one host, ${how}`;
  return [await compareRates(options, { title: 'Events a second', what, round: driveRound })];
};
