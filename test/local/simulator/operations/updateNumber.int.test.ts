import { expect, test } from 'vitest';
import { sendSigned } from '../sendSigned.ts';
import { startResource } from '../startResource.ts';
import { caller, ourNumber } from '../startSimulator.ts';

const path = `/phoneNumbers/${encodeURIComponent(ourNumber)}/capabilities?api-version=2025-06-01`;

test('what is not given stays as it is', async () => {
  const { numbers } = await startResource();
  const update = await numbers.beginUpdatePhoneNumberCapabilities(ourNumber, { sms: 'none' });
  expect(await update.pollUntilDone()).toMatchObject({
    capabilities: { calling: 'inbound+outbound', sms: 'none' },
  });
});

test('without inbound a number is not called, without outbound it does not call', async () => {
  const { app, client, numbers, sim } = await startResource();
  const change = async (calling: 'inbound' | 'outbound') => {
    const update = await numbers.beginUpdatePhoneNumberCapabilities(ourNumber, { calling });
    await update.pollUntilDone();
  };
  await change('outbound');
  await sim('POST', '/calls', { from: caller, to: ourNumber }, 400);
  await change('inbound');
  await sim('POST', '/calls', { from: caller, to: ourNumber }, 201);
  await client.createCall(
    { targetParticipant: { phoneNumber: caller }, sourceCallIdNumber: { phoneNumber: ourNumber } },
    app.callback('a'),
  );
  await app.next('CreateCallFailed', 'a');
});

test('more than is offered of the kind is refused', async () => {
  const { numbers } = await startResource({ numbers: ['+12065550100'] });
  const attempt = numbers.beginUpdatePhoneNumberCapabilities('+12065550100', { sms: 'inbound' });
  await expect(attempt).rejects.toMatchObject({
    code: 'InternalError',
    details: { error: { innerError: { message: expect.stringContaining('phone plans') } } },
  });
});

test('the body is a merge patch, and nothing else', async () => {
  const { url } = await startResource();
  const send = (type: string, body: unknown) =>
    sendSigned(url, { method: 'PATCH', path, body, headers: { 'content-type': type } });
  expect((await send('application/json', { sms: 'none' })).status).toBe(415);
  expect((await send('application/merge-patch+json', { sms: 'all' })).status).toBe(400);
  expect((await send('application/merge-patch+json; charset=utf-8', {})).status).toBe(202);
});

test('a change can fail', async () => {
  const { numbers, sim } = await startResource();
  await sim('PUT', '/faults', { numbers: [{ operation: 'update', outcome: 'fails' }] });
  const update = await numbers
    .beginUpdatePhoneNumberCapabilities(ourNumber, { sms: 'none' })
    .catch(String);
  expect(update).toMatch(/ProvisioningFailed/);
});
