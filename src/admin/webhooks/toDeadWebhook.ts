import type { Notice } from '../../calls/notice.ts';
import type { DeadNotice } from '../../calls/ports.ts';
import type { CallId } from '../../engine/ids.ts';

/** A notice that was given up, as people and programs are shown it. */
export type DeadWebhook = Readonly<{
  call: CallId;
  sequence: number;
  /** What it tells: `call.status ended`, `voicemail.received`, or a card for Teams. */
  what: string;
  at: string;
  /** Without path and query, which hold the secret of a workflow. */
  to: string;
  tries: number;
  why: string;
}>;

const whatOf = ({ content, channel }: Notice): string => {
  switch (content.kind) {
    case 'status':
      return `call.status ${content.status}`;
    case 'voicemail':
      return channel === 'teams' ? 'voicemail card' : 'voicemail.received';
    default:
      return content satisfies never;
  }
};

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : 'no address');

export const toDeadWebhook = ({ call, kept }: DeadNotice): DeadWebhook => ({
  call,
  sequence: kept.notice.seq,
  what: whatOf(kept.notice),
  at: new Date(kept.notice.at).toISOString(),
  to: originOf(kept.notice.url),
  tries: kept.tries,
  why: kept.note,
});
