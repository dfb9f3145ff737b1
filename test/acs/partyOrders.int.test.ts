import { expect, it } from 'vitest';
import type { Handle } from '../../src/calls/ports.ts';
import { n, orderOf, party, phoneNumber } from './orderOf.ts';
import { createSending } from './sending.ts';

const send = createSending();
const leg = '/calling/callConnections/leg-1/participants';
const to = party('+12065550101');
const add = {
  n: n(3),
  kind: 'add',
  to,
  from: phoneNumber('+18005550199'),
  ringMs: 20_500,
} as const;
const cancel = { n: n(4), kind: 'cancelAdd', of: n(3), who: to } as const;

it('rings somebody for a time, from a number of ours, once', async () => {
  const reply = { status: 202, body: { invitationId: 'invitation-1' } };
  const { made, request, path } = await send(orderOf(add), reply);
  expect(made).toEqual({ connection: null, handle: 'invitation-1' });
  expect(path).toBe(`${leg}:add`);
  expect(request.body).toMatchObject({
    participantToAdd: { rawId: '4:+12065550101' },
    sourceCallerIdNumber: { value: '+18005550199' },
    invitationTimeoutInSeconds: 21,
    operationContext: '3',
  });
  expect(request.headers['repeatability-request-id']).toBe(orderOf(add).idempotencyKey);
});

it('rings a user without a number, and nobody for longer than the service does', async () => {
  const user = { ...add, to: party('8:acs:5a0e_77b1'), from: null, ringMs: 600_000 };
  const { made, request } = await send(orderOf(user), { status: 202, body: {} });
  expect(made.handle).toBeNull();
  expect(request.body).toMatchObject({ invitationTimeoutInSeconds: 180 });
  expect(request.body).not.toHaveProperty('sourceCallerIdNumber');
});

it('stops ringing by the invitation, or else by removing whom it was for', async () => {
  const known = orderOf(cancel, { handle: 'invitation-1' as Handle });
  const cancelled = await send(known, { status: 202, body: {} });
  expect(cancelled.path).toBe(`${leg}:cancelAddParticipant`);
  expect(cancelled.request.body).toMatchObject({ invitationId: 'invitation-1' });
  const unknown = await send(orderOf(cancel), { status: 202, body: {} });
  expect(unknown.path).toBe(`${leg}:remove`);
});

it('removes somebody', async () => {
  const order = orderOf({ n: n(5), kind: 'remove', who: to });
  const { request, path } = await send(order, { status: 202, body: {} });
  expect(path).toBe(`${leg}:remove`);
  expect(request.body).toMatchObject({ participantToRemove: { rawId: '4:+12065550101' } });
});
