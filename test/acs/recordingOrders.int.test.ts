import { expect, it } from 'vitest';
import type { Handle } from '../../src/calls/ports.ts';
import { n, orderOf } from './orderOf.ts';
import { createSending } from './sending.ts';

const send = createSending();
const recording = { handle: 'recording-1' as Handle };

it('records everybody into one WAV file, and learns what the recording is called', async () => {
  const reply = { status: 200, body: { recordingId: 'recording-1', recordingState: 'inactive' } };
  const order = orderOf({ n: n(3), kind: 'startRecording' });
  const { made, request, path } = await send(order, reply);
  expect(made).toEqual({ connection: null, handle: 'recording-1' });
  expect(path).toBe('/calling/recordings');
  expect(request.body).toEqual({
    callConnectionId: 'leg-1',
    recordingContentType: 'audio',
    recordingChannelType: 'mixed',
    recordingFormatType: 'wav',
    recordingStateCallbackUri: `${order.callbackUrl}?recording=${order.command.n}`,
  });
  expect(request.headers['repeatability-request-id']).toBe(order.idempotencyKey);
});

it.each([
  ['pauseRecording', 'POST', ':pause', 202],
  ['resumeRecording', 'POST', ':resume', 202],
  ['stopRecording', 'DELETE', '', 204],
] as const)('%s names the recording', async (kind, verb, ending, status) => {
  const order = orderOf({ n: n(4), kind, of: n(3) }, recording);
  const { method, path } = await send(order, { status });
  expect(method).toBe(verb);
  expect(path).toBe(`/calling/recordings/recording-1${ending}`);
});

it('sends nothing about a recording that has no name', async () => {
  const order = orderOf({ n: n(4), kind: 'stopRecording', of: n(3) });
  await expect(send(order, { status: 204 })).rejects.toThrow('without a recording');
});
