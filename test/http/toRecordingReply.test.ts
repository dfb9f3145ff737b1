import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { toRecordingReply } from '../../src/http/toRecordingReply.ts';
import { wholeBody } from './wholeBody.ts';

const recordingOf = (text: string) => ({
  length: text.length,
  contentType: 'audio/wav',
  read: async (start: number, end: number) =>
    Readable.from([Buffer.from(text.slice(start, end + 1))]),
});

test('the whole of it', async () => {
  const reply = await toRecordingReply(recordingOf('0123456789'), undefined);
  expect(reply).toMatchObject({ status: 200 });
  expect(reply.headers).toEqual({
    'content-type': 'audio/wav',
    'content-length': '10',
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  });
  expect((await wholeBody(reply)).toString()).toBe('0123456789');
});

test('a part', async () => {
  const reply = await toRecordingReply(recordingOf('0123456789'), 'bytes=7-');
  expect(reply).toMatchObject({ status: 206 });
  expect(reply.headers).toMatchObject({ 'content-range': 'bytes 7-9/10', 'content-length': '3' });
  expect((await wholeBody(reply)).toString()).toBe('789');
});

test('a part beyond the end is refused', async () => {
  const reply = toRecordingReply(recordingOf('0123456789'), 'bytes=10-');
  await expect(reply).rejects.toMatchObject({ code: 'badRange' });
});

test('one that is empty', async () => {
  const reply = await toRecordingReply(recordingOf(''), undefined);
  expect(reply).toMatchObject({ status: 200, body: null });
  expect(reply.headers['content-length']).toBe('0');
});
