import { expect, test } from 'vitest';
import { toDeadWebhook } from '../../../src/admin/webhooks/toDeadWebhook.ts';
import type { Notice } from '../../../src/calls/notice.ts';
import { kept, notice, statusContent, workflow } from '../../calls/notices.ts';
import { first } from './deadWebhooks.ts';

test.each<[string, Partial<Notice>]>([
  ['call.status ended', { content: statusContent({ status: 'ended', outcome: 'busy' }) }],
  ['voicemail.received', {}],
  ['voicemail card', { channel: 'teams', url: workflow }],
])('%s', (what, over) => {
  const dead = { call: first, kept: kept({ notice: notice(over), tries: 3, note: 'no answer' }) };
  const { origin } = new URL(dead.kept.notice.url);
  expect(toDeadWebhook(dead)).toEqual({
    call: first,
    sequence: 1,
    what,
    at: '2026-11-21T10:00:00.000Z',
    to: origin,
    tries: 3,
    why: 'no answer',
  });
});

test('the secret in the address of a workflow is not shown, nor what is no address', () => {
  const card = { call: first, kept: kept({ notice: notice({ url: workflow }) }) };
  expect(JSON.stringify(toDeadWebhook(card))).not.toContain('secret');
  const odd = { call: first, kept: kept({ notice: notice({ url: 'odd' }) }) };
  expect(toDeadWebhook(odd).to).toBe('no address');
});
