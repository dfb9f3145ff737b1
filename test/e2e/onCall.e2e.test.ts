import { expect, test } from 'vitest';
import { type CallResource, type Leg, until, useHouse } from './house.ts';

const house = useHouse();

const line = '+18005550188';
const [onCall, deputy, manager, other] = [
  '+14255550111',
  '+14255550112',
  '+14255550113',
  '+14255550114',
] as const;
const accepts = { behaviour: 'answer', script: [{ hear: 'To take the call' }, { press: '1' }] };

const phones = async (settings: Readonly<Record<string, unknown>>) => {
  for (const [number, handset] of Object.entries(settings)) {
    await house.simulate('PUT', `/_sim/handsets/${number}`, handset);
  }
};

const dial = async (from: string): Promise<string> =>
  (await house.simulate<{ id: string }>('POST', '/_sim/calls', { from, to: line, script: [] })).id;

/** The newest leg to this phone. */
const legTo = async (to: string): Promise<Leg | undefined> =>
  (await house.legs()).filter((leg) => leg.to === to).at(-1);

const heard = (leg: Leg | undefined): readonly string[] =>
  leg?.transcript.flatMap(({ kind, text }) => (kind === 'heard' && text ? [text] : [])) ?? [];

const isOn =
  (state: Leg['state']) =>
  (leg: Leg | undefined): boolean =>
    leg?.state === state;

/** Lets the simulator's time pass, which prompts do not take, until a phone is as wanted. */
const letPass = (
  ask: () => Promise<Leg | undefined>,
  isWanted: (leg: Leg | undefined) => boolean,
) =>
  until(async () => {
    const leg = await ask();
    if (!isWanted(leg)) await house.simulate('POST', '/_sim/clock/advance', { ms: 2_000 });
    return leg;
  }, isWanted);

const say = (leg: Leg | undefined, text: string) =>
  house.simulate('POST', `/_sim/calls/${leg?.id}/say`, { text });

const outcomeOf = (from: string): Promise<CallResource | undefined> =>
  until(
    async () => (await house.listed()).find((one) => one.from === from),
    (one) => one?.outcome !== undefined,
  );

test('one declines, a voicemail answers, and of two who ring then the first with the key has the call', async () => {
  const from = '+12065550161';
  await phones({
    [onCall]: { behaviour: 'decline' },
    [deputy]: { behaviour: 'voicemail' },
    [manager]: { ...accepts, behaviour: 'manual' },
    [other]: { behaviour: 'manual' },
  });
  const caller = await dial(from);
  await letPass(() => legTo(other), isOn('ringing'));
  const atManager = await until(() => legTo(manager), isOn('ringing'));
  expect(await house.leg(caller)).toMatchObject({ state: 'connected', isOnHold: true });

  await house.simulate('POST', `/_sim/calls/${atManager?.id}/answer`);
  const ended = await until(() => legTo(other), isOn('ended'));
  expect(ended?.transcript.some(({ kind }) => kind === 'answered')).toBe(false);
  await until(
    () => house.leg(caller),
    (leg) => leg.transcript.some(({ kind }) => kind === 'resumed'),
  );
  expect(heard(await legTo(manager)).join(' ')).toContain(`with a call from ${from}`);

  await say(await house.leg(caller), 'The website is down.');
  await say(await legTo(manager), 'I am on it.');
  await until(
    () => legTo(manager),
    (leg) => heard(leg).includes('The website is down.'),
  );
  const hears = await until(
    () => house.leg(caller),
    (leg) => heard(leg).includes('I am on it.'),
  );
  // Neither the voicemail nor what was said to the others has reached the caller.
  expect(heard(hears).join(' ')).not.toMatch(/after the tone|To take the call/);
  expect(await legTo(onCall)).toMatchObject({ state: 'ended', endReason: 'declined' });
  const atDeputy = await legTo(deputy);
  expect(atDeputy).toMatchObject({ state: 'ended' });
  expect(heard(atDeputy).join(' ')).toContain('To take the call, press 1.');
  expect(heard(atDeputy)).not.toContain('The website is down.');

  await house.simulate('POST', `/_sim/calls/${atManager?.id}/hangup`);
  await house.ended(caller);
  expect(await outcomeOf(from)).toMatchObject({
    to: line,
    status: 'ended',
    outcome: 'transferred',
  });
});

test('who hangs up while others are rung has given up, and their phones stop', async () => {
  const from = '+12065550162';
  await phones({ [onCall]: { behaviour: 'manual' } });
  const caller = await dial(from);
  await until(() => legTo(onCall), isOn('ringing'));
  await house.simulate('POST', `/_sim/calls/${caller}/hangup`);
  await until(() => legTo(onCall), isOn('ended'));
  expect(await outcomeOf(from)).toMatchObject({ status: 'ended', outcome: 'abandoned' });
});

test('where the line has too many calls already everybody is busy, not absent', async () => {
  await house.simulate('PUT', '/_sim/limits', { maxOutboundPerNumber: 0 });
  const caller = await dial('+12065550163');
  const leg = await until(
    () => house.leg(caller),
    (one) => heard(one).some((text) => text.includes('To try again')),
  );
  expect(heard(leg)).toContain('Everybody who could be reached is busy.');
  await house.simulate('PUT', '/_sim/limits', { maxOutboundPerNumber: 2 });
  await phones({ [onCall]: accepts });
  await house.simulate('POST', `/_sim/calls/${caller}/press`, { tones: '1' });
  await until(() => legTo(onCall), isOn('connected'));
  await until(
    () => house.leg(caller),
    (one) => one.transcript.some(({ kind }) => kind === 'resumed'),
  );
  await house.simulate('POST', `/_sim/calls/${caller}/hangup`);
  expect(await outcomeOf('+12065550163')).toMatchObject({ outcome: 'transferred' });
});
