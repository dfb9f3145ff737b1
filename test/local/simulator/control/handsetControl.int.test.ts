import { expect, test } from 'vitest';
import { agent, caller, ourNumber, startSimulator } from '../startSimulator.ts';
import { readStream } from '../watch/readStream.ts';

type Known = { handsets: { number: string; behaviour: unknown }[] };

test('a handset is there until it is taken away', async () => {
  const { sim } = await startSimulator();
  await sim('PUT', `/handsets/${agent}`, { behaviour: ['busy', 'answer'] });
  const handsets = [{ number: agent, behaviour: ['busy', 'answer'] }];
  expect(await sim('GET', '/handsets')).toEqual({ handsets });
  await sim('DELETE', `/handsets/${agent}`, undefined, 204);
  await sim('DELETE', `/handsets/${agent}`, undefined, 204);
  expect(await sim('GET', '/handsets')).toEqual({ handsets: [] });
});

test('a handset that a page keeps goes a moment after the last page', async () => {
  const { sim, url } = await startSimulator();
  const [one, other] = [await readStream(url), await readStream(url)];
  await sim('PUT', `/handsets/${agent}`, { behaviour: 'manual', keptBy: one.id });
  await sim('PUT', `/handsets/${agent}`, { behaviour: 'busy', keptBy: other.id, ifNew: true });
  const known = async () => (await sim<Known>('GET', '/handsets')).handsets;
  const later = async () => {
    // The simulator hears a little later that a page has gone.
    await new Promise((resolve) => setTimeout(resolve, 20));
    await sim('POST', '/clock/advance', { ms: 6000 });
    return known();
  };
  expect(await known()).toEqual([{ number: agent, behaviour: 'manual' }]);
  one.close();
  expect(await later()).toHaveLength(1);
  other.close();
  await expect.poll(later).toEqual([]);
});

test('nobody keeps a handset who does not look on', async () => {
  const { sim } = await startSimulator();
  expect(await sim('PUT', `/handsets/${agent}`, { keptBy: 'nobody' }, 409)).toMatchObject({
    error: { code: 'noStream' },
  });
});

test('by hand: a phone rings until somebody answers or declines', async () => {
  const { app, client, sim, call } = await startSimulator();
  await sim('PUT', `/handsets/${caller}`, { behaviour: 'manual' });
  const ring = async () => {
    const target = {
      targetParticipant: { phoneNumber: caller },
      sourceCallIdNumber: { phoneNumber: ourNumber },
    };
    await client.createCall(target, app.callback('a'));
    const { calls } = await sim<{ calls: { id: string }[] }>('GET', '/calls');
    return calls.at(-1)?.id ?? '';
  };
  const first = await ring();
  expect(await call(first)).toMatchObject({ state: 'ringing' });
  await sim('POST', `/calls/${first}/answer`);
  await app.next('CallConnected');
  await sim('POST', `/calls/${first}/answer`, undefined, 409);
  await sim('POST', `/calls/${first}/decline`, undefined, 409);
  await sim('POST', `/calls/${first}/hangup`);
  const second = await ring();
  await sim('POST', `/calls/${second}/decline`);
  await app.next('CreateCallFailed');
  expect(await call(second)).toMatchObject({ state: 'ended', endReason: 'declined' });
  const third = await ring();
  await sim('POST', '/clock/advance', { ms: 31_000 });
  expect(await call(third)).toMatchObject({ state: 'ended', endReason: 'noAnswer' });
});
