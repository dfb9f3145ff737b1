import { expect, it } from 'vitest';
import {
  createCallAutomationClient,
  requestTimeoutMs,
} from '../../src/acs/createCallAutomationClient.ts';
import { startRecorder } from './recorder.ts';

const reject = { callRejectReason: 'busy' } as const;

it('aborts a request before the lease of 9 s that it runs under ends', () => {
  expect(requestTimeoutMs).toBe(6_000);
});

it('sends once, whatever the answer', async () => {
  await using recorder = await startRecorder({ status: 503, headers: { 'retry-after': '0' } });
  const client = createCallAutomationClient({
    connectionString: `endpoint=${recorder.url};accesskey=a2V5`,
  });
  await expect(client.rejectCall('ticket', reject)).rejects.toMatchObject({ statusCode: 503 });
  expect(recorder.requests).toHaveLength(1);
});

it('gives up what is not answered in time, by methods too that take no signal', async () => {
  await using recorder = await startRecorder('hang');
  const client = createCallAutomationClient(
    { connectionString: `endpoint=${recorder.url};accesskey=a2V5` },
    50,
  );
  const media = client.getCallConnection('leg-1').getCallMedia();
  const asked = media.startRecognizing(
    { phoneNumber: '+12065550142' },
    { kind: 'callMediaRecognizeDtmfOptions', maxTonesToCollect: 1 },
  );
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
});

it('keeps the connection for the next request', async () => {
  await using recorder = await startRecorder({ status: 204 });
  const client = createCallAutomationClient({
    connectionString: `endpoint=${recorder.url};accesskey=a2V5`,
  });
  await client.rejectCall('ticket', reject);
  await client.getCallConnection('leg-1').hangUp(true);
  expect(recorder.requests.map(({ socket }) => socket)).toEqual([1, 1]);
});

it('signs requests with the key of a connection string', async () => {
  await using recorder = await startRecorder({ status: 204 });
  const client = createCallAutomationClient({
    connectionString: `endpoint=${recorder.url}/;accesskey=a2V5`,
  });
  await client.rejectCall('ticket', reject);
  expect(recorder.requests[0]?.headers.authorization).toMatch(/^HMAC-SHA256 SignedHeaders=/);
});

it('lets an identity speak over TLS only', async () => {
  await using recorder = await startRecorder({ status: 204 });
  const credential = {
    getToken: async () => ({ token: 'secret', expiresOnTimestamp: Date.UTC(2100, 0) }),
  };
  const client = createCallAutomationClient({ endpoint: recorder.url, credential });
  await expect(client.rejectCall('ticket', reject)).rejects.toThrow(/https/);
  expect(recorder.requests).toHaveLength(0);
});
