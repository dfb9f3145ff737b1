import { expect, it } from 'vitest';
import { n, orderOf, party } from './orderOf.ts';
import { createSending } from './sending.ts';

const send = createSending();
const to = party('+18005551001');

it('a leg that is made has the name that the service gives it', async () => {
  const order = orderOf({ n: n(1), kind: 'answer' }, { connection: null });
  const { made, path } = await send(order, { status: 200, body: { callConnectionId: 'leg-8' } });
  expect(made).toEqual({ connection: 'leg-8', handle: null });
  expect(path).toBe('/calling/callConnections:answer');
});

it.each([
  [{ n: n(2), kind: 'transfer', to }, 202, ':transferToParticipant'],
  [{ n: n(3), kind: 'redirect', to }, 204, ':redirect'],
  [{ n: n(4), kind: 'reject', reason: 'busy' }, 204, ':reject'],
] as const)('%j makes nothing', async (command, status, ending) => {
  const { made, path, request } = await send(orderOf(command), { status });
  expect(made).toEqual({ connection: null, handle: null });
  expect(path.endsWith(ending)).toBe(true);
  expect(request.headers['repeatability-request-id']).toBeDefined();
});
