import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { inWorkers } from '../figures/inWorkers.ts';

/** What became of callers who all called at once. */
export type Crowd = Readonly<{
  /** Milliseconds from each caller's key to the words that follow it. */
  keyMs: readonly number[];
  /** Calls a second, from the first ring to the last transfer. */
  rate: number;
  /** Calls that went another way than to billing, once, or nowhere within two minutes. */
  errors: number;
}>;

const legSchema = z.object({
  state: z.string(),
  transcript: z.array(
    z.object({ at: z.iso.datetime(), kind: z.string(), to: z.string().optional() }),
  ),
});
type Transcript = z.infer<typeof legSchema>['transcript'];

const billing = '+18005551001';
const dialsAtOnce = 50;
const manyNumbers = 10_000;
const pollMs = 25;
const longestMs = 120_000;
const msPerSecond = 1000;
const script = [{ hear: 'Welcome' }, { press: '1' }];

const ask = async (url: string, body?: unknown): Promise<unknown> => {
  const headers = { 'content-type': 'application/json' };
  const post = { method: 'POST', headers, body: JSON.stringify(body) };
  const response = await fetch(url, body === undefined ? {} : post);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return response.json();
};

/** A caller whom an app has lost waits for ever; then what he has heard until the deadline. */
const untilEnded = async (url: string, deadline: number): Promise<Transcript> => {
  let leg = legSchema.parse(await ask(url));
  while (leg.state !== 'ended' && performance.now() < deadline) {
    await sleep(pollMs);
    leg = legSchema.parse(await ask(url));
  }
  return leg.transcript;
};

const momentOf = (transcript: Transcript, kind: string): number | undefined => {
  const entry = transcript.find((each) => each.kind === kind);
  return entry && Date.parse(entry.at);
};

const keyMsOf = (transcript: Transcript): number | null => {
  const pressed = transcript.findIndex(({ kind }) => kind === 'pressed');
  const heard = transcript.slice(pressed).find(({ kind }) => kind === 'heard');
  const at = transcript[pressed]?.at;
  return at === undefined || heard === undefined ? null : Date.parse(heard.at) - Date.parse(at);
};

const isRight = (transcript: Transcript): boolean => {
  const transfers = transcript.filter(({ kind }) => kind === 'transferred');
  return transfers.length === 1 && transfers[0]?.to === billing;
};

/** What the callers' phones tell. */
export const toCrowd = (transcripts: readonly Transcript[]): Crowd => {
  const begun = transcripts.flatMap((each) => momentOf(each, 'dialled') ?? []);
  const ended = transcripts.flatMap((each) => momentOf(each, 'transferred') ?? []);
  const seconds = (Math.max(...ended) - Math.min(...begun)) / msPerSecond;
  return {
    keyMs: transcripts.flatMap((each) => keyMsOf(each) ?? []),
    rate: ended.length / seconds,
    errors: transcripts.filter((each) => !isRight(each)).length,
  };
};

/** Each caller has a number of his own, as callers have. */
const numbersOf = (callers: number): readonly string[] =>
  Array.from({ length: callers }, (_, n) => `+1206555${String(n % manyNumbers).padStart(4, '0')}`);

/** So many callers dial at once, press 1 when they are welcomed, and are put through. */
export const dialCrowd = async (
  simulatorUrl: string,
  to: string,
  callers: number,
): Promise<Crowd> => {
  const ids: string[] = [];
  await inWorkers(numbersOf(callers), dialsAtOnce, async (from) => {
    const answer = await ask(`${simulatorUrl}/_sim/calls`, { from, to, script });
    ids.push(z.object({ id: z.string() }).parse(answer).id);
  });
  const transcripts: Transcript[] = [];
  const deadline = performance.now() + longestMs;
  for (const id of ids) {
    transcripts.push(await untilEnded(`${simulatorUrl}/_sim/calls/${id}`, deadline));
  }
  return toCrowd(transcripts);
};
