import { expect, test } from 'vitest';
import type { CallId, CommandNumber } from '../../src/engine/ids.ts';
import { recordingEndpoint } from '../../src/http/recordingEndpoint.ts';
import { toRecordingReply } from '../../src/http/toRecordingReply.ts';
import { createMemoryRecordingStore } from '../store/memoryRecordingStore.ts';
import { sampleRequest, thrownBy } from './sampleRequest.ts';
import { wholeBody } from './wholeBody.ts';

const id = 'abcdefghijklmnopqrstuv' as CallId;
const store = createMemoryRecordingStore();
await store.put(id, 4 as CommandNumber, Buffer.from('RIFF'), 'audio/wav');
const endpoint = recordingEndpoint(async ({ call, n }, range) => {
  const found = await store.open(call, n);
  return found === null ? null : toRecordingReply(found, range);
});
const request = (n: string, headers = {}, call: string = id) =>
  sampleRequest({ params: { id: call, n }, headers });

test('a recording is served, whole or in part', async () => {
  const whole = await endpoint(request('4'));
  expect(whole).toMatchObject({ status: 200, headers: { 'content-type': 'audio/wav' } });
  expect((await wholeBody(whole)).toString()).toBe('RIFF');
  const part = await endpoint(request('4', { range: 'bytes=1-2' }));
  expect(part.status).toBe(206);
  expect((await wholeBody(part)).toString()).toBe('IF');
});

test.each(['5', '0', '04', '-4', '4.0', 'four', '', '4/../5'])(
  'none is numbered "%s"',
  async (n) => {
    expect(await thrownBy(() => endpoint(request(n)))).toMatchObject({ code: 'unknownRecording' });
  },
);

test('no call is called that', async () => {
  expect(await thrownBy(() => endpoint(request('4', {}, '..')))).toMatchObject({
    code: 'unknownCall',
  });
});
