import { createHmac } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import type { Instant } from '../../src/engine/ids.ts';
import { createSigner } from '../../src/web/createSigner.ts';

const secretOf = (byte: number) => `whsec_${Buffer.alloc(32, byte).toString('base64')}`;
const body = '{"type":"voicemail.received","name":"Zoë"}';

test('the scheme is HMAC-SHA256 over id, time and body', () => {
  const headers = createSigner([secretOf(1)])('msg_1', 1_700_000_000_999 as Instant, body);
  const expected = createHmac('sha256', Buffer.alloc(32, 1))
    .update(`msg_1.1700000000.${body}`)
    .digest('base64');
  expect(headers).toEqual({
    'webhook-id': 'msg_1',
    'webhook-timestamp': '1700000000',
    'webhook-signature': `v1,${expected}`,
  });
});

test('a receiver that knows either secret can check it, and no other', () => {
  const sign = createSigner([secretOf(2), secretOf(1)]);
  const headers = { ...sign('msg_1', Date.now() as Instant, body) };
  for (const secret of [secretOf(2), secretOf(1)]) {
    expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
  }
  expect(() => new Webhook(secretOf(3)).verify(body, headers)).toThrow(/signature/);
  expect(() => new Webhook(secretOf(1)).verify(`${body} `, headers)).toThrow(/signature/);
  const [newest] = (headers['webhook-signature'] ?? '').split(' ');
  expect(newest).toBe(
    createSigner([secretOf(2)])('msg_1', Date.now() as Instant, body)['webhook-signature'],
  );
});

test('without secrets nothing is signed', () => {
  expect(createSigner([])('msg_1', 0 as Instant, body)).toEqual({});
});
