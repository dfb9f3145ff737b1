import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildRoutes } from '../../../../src/local/host/http/buildRoutes.ts';
import { createAdminEndpoint } from '../../../../src/local/host/http/createAdminEndpoint.ts';
import { createAuthorizer } from '../../../../src/local/host/http/createAuthorizer.ts';
import { functionKeys } from '../../../../src/local/host/http/functionKeys.ts';
import { recordInvoke } from '../recordInvoke.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { httpTrigger, queueTrigger, testFunction, timerTrigger } from '../testFunction.ts';
import { testRequest } from '../testRequest.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

const functions = [
  testFunction('calls', httpTrigger({ route: 'calls' })),
  testFunction('Sweep', timerTrigger()),
  testFunction('wake', queueTrigger(), { disabled: true }),
];

function given(keys?: { master: string; default: string; eventGrid: string }) {
  const recorded = recordInvoke(() => {
    throw new Error('only for the log');
  });
  const endpoint = createAdminEndpoint(
    functions,
    buildRoutes(functions, 'api'),
    createAuthorizer(keys),
    recorded.invoke,
    () => '{}',
    functionKeys(path.join(folder.path, 'functionKeys.json')),
  );
  const call = (method: string, target: string, body = '') =>
    endpoint(testRequest(target, { method, body }));
  return { call, calls: recorded.calls };
}

test.each([
  ['POST', '/admin/functions/sweep', '{"input":""}', 202],
  ['POST', '/admin/functions/sweep', '{}', 202],
  ['POST', '/admin/functions/wake', '{"input":"hello"}', 202],
  ['POST', '/admin/functions/wake', '{"input":{}}', 400],
  ['POST', '/admin/functions/wake', 'hello', 400],
  ['POST', '/admin/functions/wake', '', 400],
  ['POST', '/admin/functions/calls', '{"input":""}', 400],
  ['POST', '/admin/functions/nobody', '{"input":""}', 404],
  ['DELETE', '/admin/functions/wake', '', 404],
  ['GET', '/admin/functions/wake', '', 200],
  ['GET', '/admin/functions/wake/status', '', 200],
  ['GET', '/admin/functions/', '', 200],
  ['GET', '/admin/host/status', '', 200],
  ['GET', '/admin/host/ping', '', 200],
  ['POST', '/admin/host/ping', '', 200],
  ['PUT', '/admin/host/functionkeys/crm-0123', '{"value":"k"}', 201],
  ['PUT', '/admin/host/functionkeys/crm', '{}', 400],
  ['GET', '/admin/other', '', 404],
])('%s %s %s gives %i', async (method, target, body, status) => {
  expect((await given().call(method, target, body)).status).toBe(status);
});

test('a function is run with its input; its failure is nothing to the caller', async () => {
  const { call, calls } = given();
  expect(await call('POST', '/admin/functions/wake', '{"input":"hello"}')).toEqual({ status: 202 });
  expect(calls).toMatchObject([{ name: 'wake', invocation: { data: { string: 'hello' } } }]);
});

test('the list tells routes and what is disabled', async () => {
  const { body } = await given().call('GET', '/admin/functions');
  expect(JSON.parse(String(body))).toMatchObject([
    { name: 'calls', isDisabled: false, invoke_url_template: 'api/calls' },
    { name: 'Sweep', isDisabled: false, invoke_url_template: null },
    { name: 'wake', isDisabled: true },
  ]);
});

test('with keys, only the master key opens it', async () => {
  const { call } = given({ master: 'm', default: 'd', eventGrid: 'e' });
  expect((await call('GET', '/admin/host/status?code=d')).status).toBe(401);
  expect((await call('GET', '/admin/host/status?code=m')).status).toBe(200);
});
