import type { KeptNotice, Notice } from '../../src/calls/notice.ts';
import { newNotice } from '../../src/calls/notice.ts';
import type { StatusChange } from '../../src/calls/statusChange.ts';
import type { FlowId } from '../../src/flow/flow.ts';
import { at, n } from './rows.ts';
import { party } from './world.ts';

export const hook = 'https://hooks.example/voicemail';
export const workflow = 'https://flows.example/workflows/1?sig=secret';

export const notice = (over: Partial<Notice> = {}): Notice => ({
  seq: 1,
  channel: 'webhook',
  url: hook,
  at: at(Date.parse('2026-11-21T10:00:00Z')),
  content: {
    kind: 'voicemail',
    flow: 'after-hours' as FlowId,
    from: party('+12065550100'),
    recording: n(4),
    recordedAt: at(Date.parse('2026-11-21T09:58:30Z')),
    ms: 61_500,
  },
  ...over,
});

/** What whoever asked for a call is told of it. */
export const statusContent = (over: Partial<StatusChange> = {}): StatusChange => ({
  kind: 'status',
  status: 'ringing',
  attempt: 1,
  flow: 'appointment-reminder' as FlowId,
  from: party('+18005550199'),
  to: party('+12065550123'),
  reference: 'appointment 4711',
  outcome: null,
  refusedBy: null,
  answeredBy: null,
  dueAt: null,
  why: null,
  ...over,
});

export const kept = (over: Partial<KeptNotice> = {}): KeptNotice => ({
  ...newNotice(notice()),
  ...over,
});
