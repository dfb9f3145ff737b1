import type { AppCall, FlowGraph } from '../../../src/local/softphone/state/appCall.ts';

/** A menu, somebody whom it puts callers through to, and what is said where that fails. */
export const supportGraph: FlowGraph = {
  start: 'welcome',
  steps: [
    { name: 'sales', kind: 'transfer' },
    { name: 'welcome', kind: 'menu' },
    { name: 'sorry', kind: 'say' },
  ],
  ways: [
    { from: 'welcome', to: 'sales', labels: ['1'] },
    { from: 'welcome', to: 'welcome', labels: ['star'] },
    { from: 'welcome', to: 'sorry', labels: ['noInput', 'noMatch'] },
    { from: 'sales', to: 'sorry', labels: ['ifFails'] },
    { from: 'sorry', to: 'end', labels: [] },
  ],
};

/** A call that is in `sales`, unless told otherwise. */
export const appCall = (given: Partial<AppCall> = {}): AppCall => ({
  direction: 'inbound',
  status: 'active',
  flow: 'support',
  from: '+12065550100',
  to: '+18005550199',
  createdAt: '2026-11-22T10:00:00.000Z',
  step: 'sales',
  steps: ['welcome', 'sales'],
  ...given,
});

/** The same once it has ended, when it is in no step any more. */
export const endedAppCall = (given: Partial<AppCall> = {}): AppCall => {
  const { step: _, ...call } = appCall();
  return { ...call, status: 'ended', outcome: 'completed', ...given };
};
