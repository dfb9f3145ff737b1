import { type CallId, type Instant, later } from '../engine/ids.ts';
import type { LinkTo } from './link.ts';
import type { KeptNotice, Notice, SavedNotice } from './notice.ts';
import { noticeAfter } from './noticeAfter.ts';
import type { CallStore, Clock, DeadNotices, Log, Wakeups } from './ports.ts';
import { teamsCard } from './teamsCard.ts';
import type { Sign, WebAnswer, WebClient } from './webClient.ts';
import { webhookBody } from './webhookBody.ts';

export type NoticeDeps = Readonly<{
  store: CallStore;
  deadNotices: DeadNotices;
  wakeups: Wakeups;
  web: WebClient;
  sign: Sign;
  linkTo: LinkTo;
  clock: Clock;
  random: () => number;
  log: Log;
}>;

const sendTimeoutMs = 10_000;
/** Outlives a send and the two writes around it. */
const noticeLeaseMs = 30_000;
/** Sent in a row to one address; the host gives nobody time without end. */
const maxPerWake = 20;
/** How often it is looked whether more has come meanwhile. */
const maxRounds = 10;
/** What is waited after storage has failed. */
const troubleMs = 60_000;
/** Nobody reads the body of an answer; a little of it is let through. */
const maxAnswerBytes = 65_536;

/** The same at every try, so that a receiver can tell a repetition. */
const messageIdOf = (id: CallId, seq: number): string => `msg_${id}_${seq}`;

/** What is sent: to Teams a card, which only a voicemail has. */
const bodyOf = async ({ linkTo }: NoticeDeps, call: CallId, notice: Notice): Promise<string> => {
  const { content, at, channel } = notice;
  if (content.kind === 'status') return webhookBody(call, notice, null);
  const link = await linkTo({ kind: 'recording', call, n: content.recording }, at);
  return channel === 'webhook' ? webhookBody(call, notice, link) : teamsCard(call, content, link);
};

const unsigned: WebAnswer = {
  kind: 'failed',
  why: 'there are no WEBHOOK_SECRETS to sign with',
  retryable: true,
};

const send = async (deps: NoticeDeps, id: CallId, notice: Notice): Promise<WebAnswer> => {
  const isWebhook = notice.channel === 'webhook';
  const body = await bodyOf(deps, id, notice);
  const signature = isWebhook ? deps.sign(messageIdOf(id, notice.seq), deps.clock.now(), body) : {};
  const isUnsigned = Object.keys(signature).length === 0;
  // Whoever asked for a call was promised a signature; secrets may be set again within the day.
  if (notice.content.kind === 'status' && isUnsigned) return unsigned;
  return deps.web.send({
    method: 'POST',
    url: notice.url,
    headers: { ...signature, 'content-type': 'application/json', 'user-agent': 'Switchboard' },
    body,
    timeoutMs: sendTimeoutMs,
    maxBytes: maxAnswerBytes,
  });
};

/** Tells people of a notice that was given up: in the log, and in the list of those. */
const giveUp = async (deps: NoticeDeps, call: CallId, kept: KeptNotice): Promise<void> => {
  const { seq, channel } = kept.notice;
  deps.log('error', 'a notice was given up', { call, seq, channel, why: kept.note });
  await deps.deadNotices.add(call, kept);
};

/** Sends one notice under a lease; when to come back if it is not done with, else null. */
const sendOne = async (
  deps: NoticeDeps,
  id: CallId,
  saved: SavedNotice,
): Promise<Instant | null> => {
  const now = deps.clock.now();
  const { kept, etag } = saved;
  if (kept.lease !== null && kept.lease.until > now) return kept.lease.until;
  if (kept.nextAt > now) return kept.nextAt;
  const lease = { owner: deps.clock.random(), until: later(now, noticeLeaseMs) };
  const held = await deps.store.replaceNotice(id, { ...kept, lease }, etag);
  // Somebody else is at it, or the answer to our own write was lost.
  if (held === null) return lease.until;
  const answer = await send(deps, id, kept.notice);
  const after = noticeAfter(kept, answer, deps.clock.now(), deps.random());
  if (after.state === 'dead') await giveUp(deps, id, after);
  const written = await deps.store.replaceNotice(id, after, held);
  if (written === null) return lease.until;
  return after.state === 'unsent' ? after.nextAt : null;
};

/** Sends what goes to one address, each after the one before it is done with. */
const sendLine = async (
  deps: NoticeDeps,
  id: CallId,
  line: readonly SavedNotice[],
): Promise<Instant | null> => {
  for (const saved of line.slice(0, maxPerWake)) {
    const comeBack = await sendOne(deps, id, saved);
    if (comeBack !== null) return comeBack;
  }
  return line.length > maxPerWake ? deps.clock.now() : null;
};

/**
 * Sends until nothing is left: what was decided while something was being sent found the address
 * taken, and would otherwise wait until that lease is over.
 */
const sendAll = async (deps: NoticeDeps, id: CallId): Promise<Instant | null> => {
  for (let round = 0; round < maxRounds; round += 1) {
    const unsent = await deps.store.unsentNotices(id);
    if (unsent.length === 0) return null;
    const lines = [...Map.groupBy(unsent, ({ kept }) => kept.notice.url).values()];
    const times = await Promise.all(lines.map((line) => sendLine(deps, id, line)));
    const [first] = times.filter((at) => at !== null).toSorted((a, b) => a - b);
    if (first !== undefined) return first;
  }
  return deps.clock.now();
};

/**
 * Sends the notices of a call, to each address in their order, the next only after the one before
 * was taken or given up; an address that does not answer holds up no other. Has itself woken again
 * as long as there is something to send: if we die, the message that woke us comes again.
 */
export const sendNotices = async (deps: NoticeDeps, id: CallId): Promise<void> => {
  let comeBack: Instant | null;
  try {
    comeBack = await sendAll(deps, id);
  } catch (error) {
    // A message that failed too often is put aside for good, so the failure is not the message's.
    deps.log('error', 'notices could not be sent', { call: id, why: String(error) });
    comeBack = later(deps.clock.now(), troubleMs);
  }
  if (comeBack !== null) await deps.wakeups.notify(id, comeBack, deps.clock.now());
};
