import { expect, test } from 'vitest';
import { webhookBody } from '../../src/calls/webhookBody.ts';
import type { CallId } from '../../src/engine/ids.ts';
import { notice } from './notices.ts';
import { at } from './rows.ts';

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
