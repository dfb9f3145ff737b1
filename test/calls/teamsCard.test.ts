import { expect, test } from 'vitest';
import { teamsCard } from '../../src/calls/teamsCard.ts';
import type { CallId } from '../../src/engine/ids.ts';
import { notice } from './notices.ts';
import { at } from './rows.ts';

const link = { url: 'https://app.example/api/links/t', until: at(Date.parse('2026-11-28T10:00Z')) };
const id = 'call-1' as CallId;
const card = (over: Parameters<typeof notice>[0] = {}) => {
  const { content } = notice(over);
  if (content.kind !== 'voicemail') throw new Error(content.kind);
  return JSON.parse(teamsCard(id, content, link));
};

test('a voicemail as the message of a workflow', () => {
  expect(card()).toMatchObject({
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          type: 'AdaptiveCard',
          version: '1.4',
          actions: [{ type: 'Action.OpenUrl', title: 'Listen', url: link.url }],
        },
      },
    ],
  });
  expect(card().attachments[0].content.body[1].facts).toEqual([
    { title: 'From', value: '+12065550100' },
    { title: 'Length', value: '1:02 min' },
    {
      title: 'When',
      value: '{{DATE(2026-11-21T09:58:30Z, SHORT)}} {{TIME(2026-11-21T09:58:30Z)}}',
    },
    { title: 'Flow', value: 'after-hours' },
    { title: 'Call', value: 'call-1' },
  ]);
});

test('a short message lasts a second, and a call without a flow names none', () => {
  const content = { ...notice().content, ms: 10, flow: null };
  const { facts } = card({ content }).attachments[0].content.body[1];
  expect(facts[1]).toEqual({ title: 'Length', value: '0:01 min' });
  expect(facts.map(({ title }: { title: string }) => title)).not.toContain('Flow');
});
