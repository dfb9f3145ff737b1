import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Post } from '../rig/createPoster.ts';
import type { Arrival, Recorder } from '../rig/createRecorder.ts';
import { callback, type Happening, incomingCall, newContext, newNumber } from './messages.ts';

/** From whom requests come and to whom they go. */
export type Line = Readonly<{ recorder: Recorder; post: Post; hostUrl: string }>;

const lowestRefusal = 400;
/** What an app has not sent this long after its answer, it never will. */
const lateMs = 5_000;
const longestShown = 60;

const checked = async (answer: ReturnType<Post>): Promise<void> => {
  const { status, body } = await answer;
  if (status >= lowestRefusal) throw new Error(`the app answered ${status}: ${body}`);
};

/** Tells the app what happened to a leg; resolves when it has answered. */
export const tell = async (
  { recorder, post }: Line,
  name: Happening,
  begun: Arrival,
  about: Arrival = begun,
): Promise<void> => {
  const authorization = await recorder.tokens.authorization();
  await checked(post(begun.callbackUri, callback(name, about), { authorization }));
};

/** Milliseconds from `send` to the arrival of the request with that key, and the request. */
const timed = async (
  { recorder }: Line,
  key: string,
  send: () => Promise<void>,
): Promise<Readonly<{ ms: number; arrival: Arrival }>> => {
  const next = recorder.next(key);
  const since = performance.now();
  const sent = send();
  const late = sent
    .then(() => sleep(lateMs, undefined, { ref: false }))
    .then((): never => {
      throw new Error(`the app has not sent: ${key.slice(0, longestShown)}`);
    });
  const arrival = await Promise.race([next, late]);
  // The app may still have something to write down: the next measurement waits for that.
  await sent;
  return { ms: arrival.at - since, arrival };
};

export type Opened = Readonly<{
  begun: Arrival;
  /** The question that the caller hears. */
  asked: Arrival;
  answerMs: number;
  askMs: number;
}>;

/** A call from its first ring until the app has asked for a key. */
export const openCall = async (line: Line): Promise<Opened> => {
  const context = newContext();
  const url = `${line.hostUrl}/runtime/webhooks/EventGrid?functionName=incomingCall`;
  const headers = { 'aeg-event-type': 'Notification' };
  const answered = await timed(line, `answer ${context}`, () =>
    checked(line.post(url, incomingCall(context), headers)),
  );
  const begun = answered.arrival;
  const asked = await timed(line, `recognize ${begun.leg}`, () =>
    tell(line, 'CallConnected', begun),
  );
  return { begun, asked: asked.arrival, answerMs: answered.ms, askMs: asked.ms };
};

/** The caller presses a key; resolves when the app has done all that it does about it. */
export const pressKey = async (line: Line, { begun, asked }: Opened): Promise<number> => {
  const { ms } = await timed(line, `play ${begun.leg}`, () =>
    tell(line, 'RecognizeCompleted', begun, asked),
  );
  return ms;
};

/** A whole call: the times to `answer`, to the first question and from a key to what follows. */
export const driveInbound = async (
  line: Line,
): Promise<Readonly<{ answer: number; ask: number; key: number }>> => {
  const opened = await openCall(line);
  const key = await pressKey(line, opened);
  await tell(line, 'CallDisconnected', opened.begun);
  return { answer: opened.answerMs, ask: opened.askMs, key };
};

let placed = 0;

/** Another service asks for a call: the time until it is created. */
export const driveOutbound = async (line: Line): Promise<Readonly<{ create: number }>> => {
  placed += 1;
  const to = newNumber(placed);
  const body = { to, flow: 'contoso-support' };
  const headers = { 'idempotency-key': randomUUID() };
  const { ms, arrival } = await timed(line, `create ${to}`, () =>
    checked(line.post(`${line.hostUrl}/api/calls`, body, headers)),
  );
  await tell(line, 'CreateCallFailed', arrival);
  return { create: ms };
};
