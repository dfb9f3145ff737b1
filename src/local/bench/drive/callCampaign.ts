import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { inWorkers } from '../figures/inWorkers.ts';
import { tellProgress } from '../figures/tellProgress.ts';

/** A `create` that had an effect, as the simulator took it down. */
export type Create = Readonly<{ to: string; at: number }>;

const callsPerBatch = 1_000;
const handsetsAtOnce = 16;
const pageSize = 200;

/** Whoever is called hears the menu begin, and hangs up. */
const handset = { script: [{ hear: 'Welcome' }, { hangup: true }] };

export const askJson = async (method: string, url: string, body?: unknown): Promise<unknown> => {
  const headers = { 'content-type': 'application/json' };
  const given = body === undefined ? {} : { headers, body: JSON.stringify(body) };
  const response = await fetch(url, { method, ...given });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text}`);
  return text === '' ? null : JSON.parse(text);
};

export const placeHandsets = (simulatorUrl: string, numbers: readonly string[]): Promise<void> =>
  inWorkers(numbers, handsetsAtOnce, async (number) => {
    await askJson('PUT', `${simulatorUrl}/_sim/handsets/${number}`, handset);
  });

const acceptedSchema = z.object({ accepted: z.number() });

/** Asks for a call to each number, in batches that are sent at the same time. */
export const placeBatches = async (
  hostUrl: string,
  numbers: readonly string[],
  flow: string,
): Promise<number> => {
  const calls = numbers.map((to) => ({ to, flow, idempotencyKey: `campaign${to}` }));
  const batches: (typeof calls)[] = [];
  for (let at = 0; at < calls.length; at += callsPerBatch) {
    batches.push(calls.slice(at, at + callsPerBatch));
  }
  const answers = await Promise.all(
    batches.map((batch) => askJson('POST', `${hostUrl}/api/batches`, { calls: batch })),
  );
  return answers.reduce<number>((sum, each) => sum + acceptedSchema.parse(each).accepted, 0);
};

const requestsSchema = z.object({
  requests: z.array(
    z.object({
      at: z.iso.datetime(),
      status: z.number(),
      replayed: z.boolean().default(false),
      body: z.object({
        targets: z.array(z.object({ phoneNumber: z.object({ value: z.string() }) })),
      }),
    }),
  ),
});

/** Every `create` that rang somebody: a repeated one that got the stored answer did not. */
export const readCreates = async (simulatorUrl: string): Promise<readonly Create[]> => {
  const url = `${simulatorUrl}/_sim/requests?operation=create`;
  const { requests } = requestsSchema.parse(await askJson('GET', url));
  return requests
    .filter(({ status, replayed }) => status === 201 && !replayed)
    .map(({ at, body }) => ({
      to: body.targets[0]?.phoneNumber.value ?? '',
      at: Date.parse(at),
    }));
};

const pageSchema = z.object({
  calls: z.array(z.object({ status: z.string(), outcome: z.string().optional() })),
  continuation: z.string().optional(),
});

/** How many of today's calls have ended in which way; those that have not, by their status. */
export const countOutcomes = async (hostUrl: string): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>();
  let from: string | undefined = '';
  while (from !== undefined) {
    const url = `${hostUrl}/api/calls?day=today&limit=${pageSize}${from}`;
    const page = pageSchema.parse(await askJson('GET', url));
    for (const { status, outcome = status } of page.calls) {
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    }
    from = page.continuation === undefined ? undefined : `&continuation=${page.continuation}`;
  }
  return counts;
};

const pollMs = 2_000;
const longestMs = 300_000;

/** Waits until everybody was dialled and every call is over, or for as long as is sensible. */
export const untilOver = async (
  simulatorUrl: string,
  hostUrl: string,
  calls: number,
  say: (text: string) => void,
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
