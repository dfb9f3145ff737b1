import { expect, test } from 'vitest';
import type { StatusChange } from '../../src/calls/statusChange.ts';
import { webhookBody } from '../../src/calls/webhookBody.ts';
import type { CallId } from '../../src/engine/ids.ts';
import type { FlowId } from '../../src/flow/flow.ts';
import { notice } from './notices.ts';
import { at } from './rows.ts';
import { party } from './world.ts';

test('a voicemail as a webhook', () => {
  const until = at(Date.parse('2026-11-28T10:00:00Z'));
  const link = { url: 'https://app.example/api/links/t', until };
  expect(JSON.parse(webhookBody('call-1' as CallId, notice({ seq: 7 }), link))).toEqual({
    type: 'voicemail.received',
    timestamp: '2026-11-21T10:00:00.000Z',
    data: {
      call: 'call-1',
      sequence: 7,
      flow: 'after-hours',
      from: '+12065550100',
      recording: 4,
      recordedAt: '2026-11-21T09:58:30.000Z',
      durationSeconds: 61.5,
      link: 'https://app.example/api/links/t',
      linkExpires: '2026-11-28T10:00:00.000Z',
    },
  });
});

test('a change of the status of a call', () => {
  const content: StatusChange = {
    ...{ kind: 'status', status: 'scheduled', attempt: 2, flow: 'after-hours' as FlowId },
    ...{ from: party('+18005550199'), to: party('+12065550100'), reference: 'order 7' },
    ...{ outcome: null, refusedBy: null, answeredBy: null, why: 'retry' },
    dueAt: at(Date.parse('2026-11-21T10:15:00Z')),
  };
  expect(JSON.parse(webhookBody('call-1' as CallId, notice({ seq: 3, content }), null))).toEqual({
    type: 'call.status',
    timestamp: '2026-11-21T10:00:00.000Z',
    data: {
      ...{ call: 'call-1', sequence: 3, status: 'scheduled', attempt: 2, flow: 'after-hours' },
      ...{ from: '+18005550199', to: '+12065550100', reference: 'order 7' },
      ...{ dueAt: '2026-11-21T10:15:00.000Z', why: 'retry' },
    },
  });
});
