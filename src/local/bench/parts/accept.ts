import { randomUUID } from 'node:crypto';
import type { Line } from '../drive/driveCalls.ts';
import { newNumber } from '../drive/messages.ts';
import { inWorkers } from '../figures/inWorkers.ts';
import { compareRates } from './compareRates.ts';
import type { Part } from './part.ts';

const callsPerRound = 96;
const atOnce = 16;
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

/**
 * How many requests for calls that are not due one host takes in a second, against a bare function
 * with the same look at who is not to be called, the same two inserts and the same message.
 */
export const accept: Part = async (options) => {
  const how = `${atOnce} at a time (${options.repetitions} × ${callsPerRound})`;
  const what = `accepted a second: \`POST /api/calls\`, due in an hour, ${how}`;
  return [
    await compareRates(options, { title: 'Calls that are asked for', what, round: askRound }),
  ];
};
