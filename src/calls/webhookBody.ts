import type { CallId } from '../engine/ids.ts';
import { formatParty } from '../flow/party.ts';
import type { Link } from './link.ts';
import type { Notice } from './notice.ts';

const msPerSecond = 1_000;

/**
 * A notice as the JSON of a webhook: what happened, when, and the facts. `sequence` goes up within
 * a call, though not by one where other addresses are told too. The number is in full, for only
 * the receiver reads it.
 */
export const webhookBody = (id: CallId, { seq, at, content }: Notice, link: Link): string => {
  switch (content.kind) {
    case 'voicemail':
      return JSON.stringify({
        type: 'voicemail.received',
        timestamp: new Date(at).toISOString(),
        data: {
          call: id,
          sequence: seq,
          flow: content.flow,
          from: formatParty(content.from),
          recording: content.recording,
          recordedAt: new Date(content.recordedAt).toISOString(),
          durationSeconds: content.ms / msPerSecond,
          link: link.url,
          linkExpires: new Date(link.until).toISOString(),
        },
      });
    default:
      return content.kind satisfies never;
  }
};
