import { expect, test } from 'vitest';
import { promptEndpoint } from '../../src/http/promptEndpoint.ts';
import { bytesOf, sampleRequest, thrownBy } from './sampleRequest.ts';

const endpoint = promptEndpoint(async (name) =>
  name === 'welcome.wav' ? { bytes: bytesOf('RIFF'), contentType: 'audio/wav' } : null,
);
const request = (name: string, headers = {}) => sampleRequest({ params: { name }, headers });

test('a prompt comes with what a cache must know', async () => {
  const reply = await endpoint(request('welcome.wav'));
  expect(reply).toMatchObject({ status: 200, body: bytesOf('RIFF') });
  expect(reply.headers).toEqual({
    etag: expect.stringMatching(/^"[\w-]{43}"$/),
    'cache-control': 'public, max-age=300',
    'content-type': 'audio/wav',
    'content-length': '4',
    'x-content-type-options': 'nosniff',
  });
});

test('whoever has it already gets no body', async () => {
  const { etag = '' } = (await endpoint(request('welcome.wav'))).headers;
  const again = await endpoint(request('welcome.wav', { 'if-none-match': `"other", ${etag}` }));
  expect(again).toMatchObject({ status: 304, body: null });
  const other = await endpoint(request('welcome.wav', { 'if-none-match': '"other"' }));
  expect(other.status).toBe(200);
});

test('what is not there is not there', async () => {
  const error = await thrownBy(() => endpoint(request('nothing.wav')));
  expect(error).toMatchObject({ code: 'unknownPrompt' });
});
