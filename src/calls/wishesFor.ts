import type { Call } from '../engine/call.ts';
import type { Flow, StepId } from '../flow/flow.ts';
import type { Notify } from '../flow/keepStep.ts';
import type { NoticeWish } from './noticesFor.ts';

const notifyOf = (flow: Flow, name: StepId): Notify => {
  const step = flow.steps[name];
  return step?.kind === 'voicemail' ? step.notify : { webhook: null, teams: null };
};

/**
 * Who is to be told of what has become of a call: of a message whose file is kept now, whoever its
 * step names, or else whom the settings name.
 */
export const wishesFor = (
  flow: Flow,
  before: Call,
  after: Call,
  usual: Notify,
): readonly NoticeWish[] => {
  const wasKept = (n: number) =>
    before.recordings.some((one) => one.n === n && one.state === 'kept');
  return after.recordings
    .filter(({ n, what, state }) => what === 'voicemail' && state === 'kept' && !wasKept(n))
    .map(({ n, step }) => {
      const { webhook, teams } = notifyOf(flow, step);
      return {
        kind: 'voicemail',
        recording: n,
        webhookUrl: webhook ?? usual.webhook,
        teamsUrl: teams ?? usual.teams,
      };
    });
};
