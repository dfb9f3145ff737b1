import type { RingingCall, ScheduledCall } from '../call.ts';
import type { Create } from '../command.ts';
import { deadlineOf } from '../deadlineOf.ts';
import type { Decision } from '../decision.ts';
import type { Instant } from '../ids.ts';
import { nextNumber } from '../leave.ts';

/** Dials the called party. */
export const dial = (call: ScheduledCall, at: Instant): Decision => {
  const { dueAt: _, why: __, talkedMs: ___, wasUnplaced: ____, ...facts } = call;
  const n = call.nextCommand;
  const from = call.plan?.from ?? null;
  const command: Create = { kind: 'create', n, to: call.called, from };
  const ringing: RingingCall = {
    ...facts,
    nextCommand: nextNumber(n),
    state: 'ringing',
    waitingFor: 'connection',
    deadline: deadlineOf(command, at),
  };
  return { call: ringing, commands: [command] };
};
