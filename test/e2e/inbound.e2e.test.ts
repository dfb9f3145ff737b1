import { expect, test } from 'vitest';
import { type Leg, until, useHouse } from './house.ts';

const house = useHouse();

const transferredTo = async (id: string) =>
  (await house.ended(id)).transcript.find(({ kind }) => kind === 'transferred')?.to;

const heardBy = async (id: string) =>
  (await house.ended(id)).transcript
    .filter(({ kind }) => kind === 'heard')
    .map(({ text }) => text?.split('.')[0]);

const welcome = 'Welcome to Contoso Support';
const sorry = 'Sorry, I did not hear anything';
const invalid = 'Invalid selection';
const unavailable = 'Nobody can take your call right now';

test.each([
  ['1', '+18005551001'],
  ['2', '+18005551002'],
  ['3', '+18005551003'],
])('who presses %s is put through to %s', async (press, to) => {
  const id = await house.dial([{ hear: 'Welcome' }, { press }]);
  expect(await transferredTo(id)).toBe(to);
  expect(await heardBy(id)).toEqual([welcome, 'One moment']);
});

test.each([
  ['billing', '+18005551001'],
  ['technical support', '+18005551002'],
  ['I need help with support please', '+18005551002'],
  ['operator', '+18005551003'],
])('who says "%s" is put through to %s', async (say, to) => {
  const id = await house.dial([{ hear: 'Welcome' }, { say }]);
  expect(await transferredTo(id)).toBe(to);
});

test('star repeats the menu', async () => {
  const script = [{ hear: 'Welcome' }, { press: '*' }, { hear: 'Welcome' }, { press: '1' }];
  const id = await house.dial(script);
  expect(await transferredTo(id)).toBe('+18005551001');
  expect(await heardBy(id)).toEqual([welcome, welcome, 'One moment']);
});

test('silence twice leads to the operator', async () => {
  const id = await house.dial([{ hear: 'Welcome' }]);
  const heard = (count: number) => (leg: Leg) =>
    leg.transcript.filter(({ kind }) => kind === 'heard').length >= count;
  for (const count of [1, 3]) {
    await until(() => house.leg(id), heard(count));
    // The question is played; now the silence passes, on the simulator's clock.
    await house.simulate('POST', '/_sim/clock/advance', { ms: 6_000 });
  }
  expect(await transferredTo(id)).toBe('+18005551003');
  expect(await heardBy(id)).toEqual([welcome, sorry, welcome, 'One moment']);
});

test('a wrong key twice leads to the operator', async () => {
  const again = [{ hear: 'Invalid' }, { hear: 'Welcome' }, { press: '8' }];
  const script = [{ hear: 'Welcome' }, { press: '9' }, ...again];
  const id = await house.dial(script);
  expect(await transferredTo(id)).toBe('+18005551003');
  expect(await heardBy(id)).toEqual([welcome, invalid, welcome, 'One moment']);
});

test.each(['busy', 'decline', 'noAnswer', 'unreachable'])(
  'a transfer that fails (%s) is followed by what the flow says',
  async (behaviour) => {
    await house.simulate('PUT', '/_sim/handsets/+18005551002', { behaviour });
    const id = await house.dial([{ hear: 'Welcome' }, { press: '2' }]);
    const hasHeard = (text: string) => (leg: Leg) =>
      leg.transcript.some((entry) => entry.text?.includes(text));
    await until(() => house.leg(id), hasHeard('One moment'));
    // A phone that nobody picks up rings for its time, on the simulator's clock.
    await until(async () => {
      await house.simulate('POST', '/_sim/clock/advance', { ms: 5_000 });
      return house.leg(id);
    }, hasHeard('Nobody'));
    expect(await transferredTo(id)).toBeUndefined();
    expect(await heardBy(id)).toEqual([welcome, 'One moment', unavailable]);
    await house.simulate('PUT', '/_sim/handsets/+18005551002', { behaviour: 'answer' });
  },
);

test('a caller who hangs up leaves an abandoned call', async () => {
  const from = '+12065550177';
  const id = await house.dial([{ hear: 'Welcome' }, { hangup: true }], from);
  await house.ended(id);
  const call = await until(
    async () => (await house.listed()).find((one) => one.from === from),
    (one) => one?.outcome !== undefined,
  );
  expect(call).toMatchObject({ status: 'ended', outcome: 'abandoned', direction: 'inbound' });
});

test('a withheld caller and a user of the resource hear the same menu', async () => {
  for (const from of ['anonymous', '8:acs:resource_somebody']) {
    const id = await house.dial([{ hear: 'Welcome' }, { press: '1' }], from);
    expect(await transferredTo(id)).toBe('+18005551001');
  }
});
