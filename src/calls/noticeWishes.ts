import type { Call, Recording } from '../engine/call.ts';
import type { Flow } from '../flow/flow.ts';
import type { NoticeWish } from './noticesFor.ts';

/** Who is told of every voicemail unless the flow says otherwise; null for nobody. */
export type VoicemailTo = Readonly<{ webhookUrl: string | null; teamsUrl: string | null }>;

const wishFor = (flow: Flow, { step: name, n }: Recording, to: VoicemailTo): NoticeWish => {
  // The flow may be lost by now, or the step be another.
  const step = flow.steps[name];
  const { webhook, teams } =
    step?.kind === 'voicemail' ? step.notify : { webhook: null, teams: null };
  return {
    kind: 'voicemail',
    recording: n,
    webhookUrl: webhook ?? to.webhookUrl,
    teamsUrl: teams ?? to.teamsUrl,
  };
};

/** Whom to tell of what a decision has made of a call: of every message that is kept by now. */
export const noticeWishes = (
  flow: Flow,
  before: Call,
  after: Call,
  to: VoicemailTo,
): readonly NoticeWish[] => {
  if (before.recordings === after.recordings) return [];
  const isKept = ({ what, state }: Recording) => what === 'voicemail' && state === 'kept';
  const known = new Set(before.recordings.filter(isKept).map(({ n }) => n));
  return after.recordings
    .filter((recording) => isKept(recording) && !known.has(recording.n))
    .map((recording) => wishFor(flow, recording, to));
};
