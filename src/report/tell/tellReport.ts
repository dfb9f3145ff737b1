import { allDone } from '../../calls/allDone.ts';
import type { LinkTo } from '../../calls/link.ts';
import type { Log } from '../../calls/ports.ts';
import type { ReportChannel, ReportIndex } from '../../calls/reportStore.ts';
import { isAccepted, type Sign, type WebAnswer, type WebClient } from '../../calls/webClient.ts';
import { type Instant, later } from '../../engine/ids.ts';
import type { Report } from '../report.ts';
import { toReportBody } from './toReportBody.ts';
import { toReportCard } from './toReportCard.ts';

export type TellDeps = Readonly<{
  reports: Pick<ReportIndex, 'claim' | 'settle'>;
  /** Who is to be told; null for a channel that is not used. */
  urls: Readonly<Record<ReportChannel, string | null>>;
  web: WebClient;
  sign: Sign;
  linkTo: LinkTo;
  log: Log;
  now: () => Instant;
}>;

const sendTimeoutMs = 10_000;
/** Outlives a send; whoever claimed it longer ago must have died. */
const claimMs = 300_000;
const maxAnswerBytes = 65_536;

const whyNot = (answer: WebAnswer): string =>
  answer.kind === 'answered' ? `it answered ${answer.status}` : answer.why;

const tellChannel = async (
  deps: TellDeps,
  report: Report,
  channel: ReportChannel,
  url: string,
): Promise<void> => {
  const { reports, sign, web, log, now, linkTo } = deps;
  const { day } = report;
  if (!(await reports.claim(day, channel, now(), later(now(), claimMs)))) return;
  const link = await linkTo({ kind: 'report', day }, now());
  const isWebhook = channel === 'webhook';
  const body = isWebhook ? toReportBody(report, link) : toReportCard(report, link);
  // The same at every try, so that a receiver can tell a repetition.
  const signature = isWebhook ? sign(`msg_report_${day}`, now(), body) : {};
  const answer = await web.send({
    method: 'POST',
    url,
    headers: { ...signature, 'content-type': 'application/json', 'user-agent': 'Switchboard' },
    body,
    timeoutMs: sendTimeoutMs,
    maxBytes: maxAnswerBytes,
  });
  const isTold = isAccepted(answer);
  await reports.settle(day, channel, isTold);
  if (isTold) return;
  const why = whyNot(answer);
  log('warn', 'nobody could be told of a report', { day, channel, why });
  throw new Error(`the ${channel} of the report on ${day} could not be told: ${why}`);
};

/**
 * Tells each channel of a report, once: a report that is made again, by whomever, is not told of
 * again.
 * @throws Error when storage fails, or somebody could not be told: the next try may
 */
export const tellReport = async (deps: TellDeps, report: Report): Promise<void> => {
  const tellings = (['webhook', 'teams'] as const).map(async (channel) => {
    const url = deps.urls[channel];
    if (url !== null) await tellChannel(deps, report, channel, url);
  });
  await allDone(tellings);
};
