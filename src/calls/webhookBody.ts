import type { CallId, Instant } from '../engine/ids.ts';
import { formatParty } from '../flow/party.ts';
import type { Link } from './link.ts';
import type { Notice, Voicemail } from './notice.ts';
import type { StatusChange } from './statusChange.ts';

const msPerSecond = 1000;

const toTime = (at: Instant): string => new Date(at).toISOString();

const voicemailData = (content: Voicemail, link: Link | null) => ({
  flow: content.flow,
  from: formatParty(content.from),
  recording: content.recording,
  recordedAt: toTime(content.recordedAt),
  durationSeconds: content.ms / msPerSecond,
  ...(link !== null && { link: link.url, linkExpires: toTime(link.until) }),
});

const statusData = ({ dueAt, why, ...change }: StatusChange) => ({
  status: change.status,
  attempt: change.attempt,
  ...(change.outcome !== null && { outcome: change.outcome }),
  ...(change.refusedBy !== null && { refusedBy: change.refusedBy }),
  ...(change.answeredBy !== null && { answeredBy: change.answeredBy }),
  ...(dueAt !== null && { dueAt: toTime(dueAt), why }),
  flow: change.flow,
  from: formatParty(change.from),
  to: formatParty(change.to),
  ...(change.reference !== null && { reference: change.reference }),
});

/**
 * A notice as the body of a webhook, by Standard Webhooks: a type, a time and the data, all of a
 * call in the order of `sequence`. Numbers are in full, for only the receiver reads them. `link`
 * opens what the notice is about, where there is such a thing.
 */
export const webhookBody = (
  id: CallId,
  { seq, at, content }: Notice,
  link: Link | null,
): string => {
  const about = { timestamp: toTime(at) };
  const call = { call: id, sequence: seq };
  switch (content.kind) {
    case 'voicemail':
      return JSON.stringify({
        ...{ type: 'voicemail.received', ...about },
        data: { ...call, ...voicemailData(content, link) },
      });
    case 'status':
      return JSON.stringify({
        ...{ type: 'call.status', ...about },
        data: { ...call, ...statusData(content) },
      });
    default:
      return content satisfies never;
  }
};
