import { expect, test } from 'vitest';
import { type Leg, until, useHouse } from './house.ts';

const house = useHouse();
const onCall = '+18005550172';
const [first, second, third] = ['+14255550111', '+14255550112', '+14255550113'] as const;

const put = (number: string, handset: object) =>
  house.simulate('PUT', `/_sim/handsets/${number}`, handset);

const heardAt = (leg: Leg): readonly string[] =>
  leg.transcript.flatMap(({ kind, text }) =>
    kind === 'heard' && text !== undefined ? [text] : [],
  );

test('one declines, one is a voicemail, and who presses 1 speaks with the caller', async () => {
  await put(first, { behaviour: 'decline' });
  await put(second, { behaviour: 'voicemail' });
  await put(third, { behaviour: 'answer', script: [{ hear: 'Press 1' }, { press: '1' }] });
  const id = await house.dial([{ hear: 'Please hold' }], '+12065550111', onCall);
  const taken = (legs: readonly Leg[]) =>
    legs.find(({ to, transcript }) => to === third && transcript.some((e) => e.kind === 'pressed'));
  const legs = await until(house.legs, (all) => taken(all) !== undefined);
  const callee = taken(legs);
  if (callee === undefined) return expect.unreachable();
  await until(
    async () => {
      // Who is on hold hears nobody, so this is said until it is heard.
      await house.simulate('POST', `/_sim/calls/${callee.id}/say`, { text: 'Engineer here.' });
      return heardAt(await house.leg(id));
    },
    (heard) => heard.some((text) => text.includes('Engineer here')),
  );
  await house.simulate('POST', `/_sim/calls/${id}/say`, { text: 'The pump has stopped.' });
  await until(
    async () => heardAt(await house.leg(callee.id)),
    (heard) => heard.some((text) => text.includes('The pump has stopped')),
  );
  const others = (await house.legs()).filter(({ to }) => to === first || to === second);
  expect(others.map(({ state }) => state)).toEqual(['ended', 'ended']);
  await house.simulate('POST', `/_sim/calls/${id}/hangup`);
  expect((await house.ended(callee.id)).state).toBe('ended');
  const [call] = await until(
    async () => (await house.listed()).filter(({ to }) => to === onCall),
    ([one]) => one?.status === 'ended',
  );
  expect(call).toMatchObject({ from: '+12065550111', outcome: 'transferred' });
});

const endOf = async (from: string) =>
  (
    await until(
      async () => (await house.listed()).filter((one) => one.from === from),
      ([one]) => one?.status === 'ended',
    )
  )[0];

test('a caller who hangs up while somebody is rung has given up, and the phone stops', async () => {
  const from = '+12065550162';
  await put(first, { behaviour: 'manual' });
  const id = await house.dial([], from, onCall);
  const atFirst = async (state: Leg['state']) =>
    (await house.legs()).findLast((leg) => leg.to === first && leg.state === state);
  const rings = await until(
    () => atFirst('ringing'),
    (leg) => leg !== undefined,
  );
  await house.simulate('POST', `/_sim/calls/${id}/hangup`);
  expect((await house.ended(rings?.id ?? '')).transcript.map(({ kind }) => kind)).not.toContain(
    'answered',
  );
  expect(await endOf(from)).toMatchObject({ outcome: 'abandoned' });
});

test('when our number has too many calls already everybody is busy, not absent', async () => {
  const from = '+12065550163';
  await house.simulate('PUT', '/_sim/limits', { maxOutboundPerNumber: 0 });
  const id = await house.dial([{ hear: 'after the tone' }, { hangup: true }], from, onCall);
  const heard = heardAt(await house.ended(id));
  await house.simulate('PUT', '/_sim/limits', { maxOutboundPerNumber: 2 });
  expect(heard.join(' ')).toContain('All engineers are on other calls.');
  expect(heard.join(' ')).not.toContain('No engineer can be reached.');
  await endOf(from);
});
