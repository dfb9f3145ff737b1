import { expect, test } from 'vitest';
import { sendSigned } from '../sendSigned.ts';
import { caller, ourNumber, startSimulator, voice } from '../startSimulator.ts';

const version = 'api-version=2026-03-12';
const create = {
  targets: [{ phoneNumber: { value: caller } }],
  sourceCallerIdNumber: { value: ourNumber },
  callbackUri: 'http://localhost:9/callbacks',
};

test.each([
  ['an unknown path', { path: `/calling/nothing?${version}` }, 404, '404'],
  [
    'a verb that a path does not have',
    { method: 'PUT', path: `/calling/callConnections?${version}` },
    404,
    '404',
  ],
  [
    'a stray percent sign',
    { path: `/calling/callConnections/%E0%A4%A:play?${version}` },
    404,
    '404',
  ],
  ['no version', { path: '/calling/callConnections', body: create }, 400, '8523'],
  ['no JSON', { path: `/calling/callConnections?${version}`, body: '{' }, 400, '8523'],
  ['no body', { path: `/calling/callConnections?${version}` }, 400, '8523'],
  [
    'an unknown property',
    { path: `/calling/callConnections?${version}`, body: { ...create, surprise: 1 } },
    400,
    '8523',
  ],
  ['an unknown call', { path: `/calling/callConnections/x:terminate?${version}` }, 404, '8522'],
  [
    'a body where none belongs',
    { path: `/calling/callConnections/x:terminate?${version}`, body: {} },
    400,
    '8523',
  ],
  [
    'a body of more than 1 MB',
    { path: `/calling/callConnections?${version}`, body: 'x'.repeat(1024 * 1024 + 1) },
    413,
    '413',
  ],
])('%s is refused', async (_what, request, status, code) => {
  const { url, sim } = await startSimulator();
  const response = await sendSigned(url, request);
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ error: { code, message: expect.any(String) } });
  const { requests } = await sim<{ requests: unknown[] }>('GET', '/requests');
  expect(requests).toMatchObject([{ path: request.path, status }]);
});

test('the headers of an answer name the request and the call', async () => {
  const { url } = await startSimulator();
  const response = await sendSigned(url, {
    path: `/calling/callConnections?${version}`,
    body: create,
    headers: { 'x-ms-client-request-id': 'mine', 'repeatability-request-id': 'once' },
  });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'x-ms-client-request-id': 'mine',
    'repeatability-result': 'accepted',
    'x-microsoft-skype-chain-id': expect.any(String),
  });
  const chainId = response.headers.get('x-microsoft-skype-chain-id');
  expect(await response.json()).toMatchObject({ correlationId: chainId });
});

test('the same repeatability id has one effect and one answer, also at the same time', async () => {
  const { url, sim } = await startSimulator();
  const send = (body: unknown) =>
    sendSigned(url, {
      path: `/calling/callConnections?${version}`,
      body,
      headers: { 'repeatability-request-id': 'once' },
    });
  const answers = await Promise.all([send(create), send(create)]);
  const bodies = await Promise.all(answers.map((answer) => answer.json()));
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  expect(bodies[0]).toEqual(bodies[1]);
  const other = await send({ ...create, operationContext: 'other' });
  expect([other.status, await other.json()]).toMatchObject([400, { error: { code: '8523' } }]);
  expect((await sim<{ calls: unknown[] }>('GET', '/calls')).calls).toHaveLength(1);
  const { requests } = await sim<{ requests: unknown[] }>('GET', '/requests');
  expect(requests).toMatchObject([
    { operation: 'create', body: create, status: 201, requestId: 'once' },
    { status: 201, replayed: true },
    { status: 400 },
  ]);
});

test('a play that is sent twice plays twice, since it has no repeatability', async () => {
  const { app, connect, url } = await startSimulator();
  const { connection } = await connect();
  const { callConnectionId } = await connection.getCallConnectionProperties();
  const path = `/calling/callConnections/${callConnectionId}:play?${version}`;
  const body = { playSources: [{ kind: 'text', text: { text: 'Hello', ...voice } }] };
  const headers = { 'repeatability-request-id': 'ignored' };
  for (const _each of [1, 2]) {
    const response = await sendSigned(url, { path, body, headers });
    expect([response.status, await response.text()]).toEqual([202, '']);
    expect(response.headers.get('content-length')).toBe('0');
    expect(response.headers.get('repeatability-result')).toBeNull();
  }
  await app.next('PlayCompleted');
  await app.next('PlayCompleted');
});
