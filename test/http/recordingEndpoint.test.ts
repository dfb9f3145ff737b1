import { expect, test } from 'vitest';
import { defaultClient } from '../../src/calls/apiClient.ts';
import type { CallId, CommandNumber } from '../../src/engine/ids.ts';
import { recordingEndpoint } from '../../src/http/recordingEndpoint.ts';
import { toRecordingReply } from '../../src/http/toRecordingReply.ts';
import type { WebRequest } from '../../src/http/webRequest.ts';
import { createMemoryRecordingStore } from '../store/memoryRecordingStore.ts';
import { plannedCall } from './sampleCalls.ts';
import { sampleRequest, thrownBy } from './sampleRequest.ts';
import { wholeBody } from './wholeBody.ts';

const id = 'abcdefghijklmnopqrstuv' as CallId;
const store = createMemoryRecordingStore();
await store.put(id, 4 as CommandNumber, Buffer.from('RIFF'), 'audio/wav');
const listeners: string[] = [];
const guarded = recordingEndpoint({
  load: async () => plannedCall,
  play:
    (who) =>
    async ({ call, n }, range) => {
      listeners.push(who);
      const found = await store.open(call, n);
      return found === null ? null : toRecordingReply(found, range);
    },
});
const endpoint = (asked: WebRequest) => guarded(asked, defaultClient);
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

test('a client hears the recordings of its own calls, under its name', async () => {
  listeners.splice(0);
  await guarded(request('4'), { name: 'crm', scopes: ['read-own'] });
  const stranger = { name: 'alarm', scopes: ['read-own'] } as const;
  expect(await thrownBy(() => guarded(request('4'), stranger))).toMatchObject({
    code: 'unknownRecording',
  });
  expect(listeners).toEqual(['client crm']);
});
