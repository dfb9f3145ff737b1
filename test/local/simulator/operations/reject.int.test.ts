import { KnownCallRejectReason } from '@azure/communication-call-automation';
import { expect, test } from 'vitest';
import { startSimulator } from '../startSimulator.ts';

test.each([
  [undefined, 'declined'],
  [KnownCallRejectReason.None, 'declined'],
  [KnownCallRejectReason.Busy, 'busy'],
  [KnownCallRejectReason.Forbidden, 'declined'],
])('rejected with %s, the caller hears that it is %s', async (callRejectReason, endReason) => {
  const { app, client, dial, until } = await startSimulator();
  const id = await dial();
  const { incomingCallContext } = (await app.nextIncoming()).data;
  await client.rejectCall(
    incomingCallContext,
    callRejectReason === undefined ? {} : { callRejectReason },
  );
  expect(await until(id, ({ state }) => state === 'ended')).toMatchObject({ endReason });
  await expect(client.rejectCall(incomingCallContext)).rejects.toMatchObject({ code: '8522' });
});
