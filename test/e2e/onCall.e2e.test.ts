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
