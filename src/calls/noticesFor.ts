import type { Call, Recording } from '../engine/call.ts';
import type { CommandNumber, Instant } from '../engine/ids.ts';
import { otherParty } from '../engine/otherParty.ts';
import type { Notice, NoticeContent } from './notice.ts';
import type { StatusChange } from './statusChange.ts';

/** What a decision wants told, and where; an address that is null is not told. */
export type NoticeWish = VoicemailWish | StatusChange;

export type VoicemailWish = Readonly<{
  kind: 'voicemail';
  /** The command that recorded it. */
  recording: CommandNumber;
  webhookUrl: string | null;
  teamsUrl: string | null;
}>;

/** The notices to save, and the number that the next one gets. */
export type Numbered = Readonly<{ notices: readonly Notice[]; nextNotice: number }>;

const contentOf = (call: Call, { startedAt, n, ms }: Recording): NoticeContent => ({
  kind: 'voicemail',
  flow: call.flow?.name ?? null,
  from: otherParty(call),
  recording: n,
  recordedAt: startedAt,
  ms,
});

type Unnumbered = Omit<Notice, 'seq'>;

const ofStatus = (call: Call, content: StatusChange, at: Instant): readonly Unnumbered[] => {
  const url = call.plan?.statusUrl ?? null;
  return url === null ? [] : [{ channel: 'webhook', url, at, content }];
};

const unnumbered = (call: Call, wish: NoticeWish, at: Instant): readonly Unnumbered[] => {
  if (wish.kind === 'status') return ofStatus(call, wish, at);
  const recording = call.recordings.find(({ n }) => n === wish.recording);
  if (recording === undefined) return [];
  const content = contentOf(call, recording);
  const { webhookUrl, teamsUrl } = wish;
  return [
    ...(webhookUrl === null ? [] : [{ channel: 'webhook' as const, url: webhookUrl, at, content }]),
    ...(teamsUrl === null ? [] : [{ channel: 'teams' as const, url: teamsUrl, at, content }]),
  ];
};

/**
 * The notices that a decision asks for, numbered within the call from `nextNotice` on. They are
 * written by the save of the decision.
 */
export const noticesFor = (
  call: Call,
  nextNotice: number,
  wishes: readonly NoticeWish[],
  at: Instant,
): Numbered => {
  const notices = wishes
    .flatMap((wish) => unnumbered(call, wish, at))
    .map((notice, index) => ({ ...notice, seq: nextNotice + index }));
  return { notices, nextNotice: nextNotice + notices.length };
};
