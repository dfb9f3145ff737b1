import type { Flow, Target } from '../../flow/flow.ts';
import type { ActiveCall } from '../call.ts';
import type { Decision } from '../decision.ts';
import type { OwnEvent } from '../event.ts';
import type { CommandNumber } from '../ids.ts';
import { nextNumber } from '../leave.ts';
import { inState } from './inState.ts';
import { recordingNow } from './recordingNow.ts';

type CommandFailed = Extract<OwnEvent, { kind: 'CommandFailed' }>;

/** The call without the recording that command `n` was to begin; no consent stands for one. */
export const withRefused = (call: ActiveCall, n: CommandNumber): ActiveCall => {
  const recordings = inState(call, n, 'refused');
  if (recordings === call.recordings) return call;
  const consents = call.consents.map((consent) =>
    consent.recording === n ? { ...consent, recording: null } : consent,
  );
  return { ...call, recordings, consents };
};

/** Where the flow wants to go from wherever it is, for want of the recording; null to go on. */
export const wayOnRefusal = (flow: Flow, call: ActiveCall, n: CommandNumber): Target | null => {
  const { kind } = call.doing;
  if (kind === 'transferred' || kind === 'sayingGoodbye' || kind === 'hangingUp') return null;
  const of = call.recordings.find((recording) => recording.n === n);
  const step = of === undefined ? undefined : flow.steps[of.step];
  return step?.kind === 'record' ? (step.begin?.ifFails ?? null) : null;
};

/**
 * A recording that could not be paused must not hear the secret: it is stopped. One that could not
 * be resumed is still paused, and resumed with the next step.
 */
export const onPauseFailed = (call: ActiveCall, { command }: CommandFailed): Decision => {
  const now = recordingNow(call);
  if (now === null) return { call, commands: [] };
  if (command === 'resumeRecording') {
    const recordings = inState(call, now.n, 'paused');
    const isSame = recordings === call.recordings;
    return { call: isSame ? call : { ...call, recordings }, commands: [] };
  }
  const n = call.nextCommand;
  const recordings = inState(call, now.n, 'stopped');
  return {
    call: { ...call, recordings, nextCommand: nextNumber(n) },
    commands: [{ kind: 'stopRecording', n, of: now.n }],
  };
};
