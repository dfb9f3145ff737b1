import { afterEach, describe, test } from 'vitest';
import { hasBrowser, type Softphone, useBrowser } from './browser/softphone.ts';
import { useHouse } from './house.ts';

const onCall = '+18005550172';
const engineer = '+14255550111';
const sales = '+18005550177';
const [ann, bob] = ['+14255550101', '+14255550102'];
/** Nobody is called back before the line is free: 20 s after it was asked for. */
const backMs = 60_000;
const waits = '+12065550144';

describe.runIf(hasBrowser)('people who are rung in the softphone', () => {
  const house = useHouse({ factor: 0.3 });
  const { open } = useBrowser(house);
  afterEach(() => house.simulate('DELETE', `/_sim/handsets/${bob}`));

  /** Answers on a handset, hears who calls, and presses the key that takes the call. */
  const take = async (phone: Softphone, place: number, announced: RegExp): Promise<void> => {
    await phone.is(place, 'ringing');
    await phone.button(place, 'Answer').click();
    await phone.tells(announced);
    await phone.shows(place, /Press 1/i);
    await phone.press(place, '1');
  };

  /** Two handsets hear one another. */
  const talk = async (phone: Softphone, one: number, other: number): Promise<void> => {
    await phone.tells('Back from hold');
    await phone.say(other, `This is handset ${other}.`);
    await phone.shows(one, `This is handset ${other}.`);
    await phone.say(one, `And this is handset ${one}.`);
    await phone.shows(other, `And this is handset ${one}.`);
  };

  test('an engineer takes the call by pressing 1 on a second handset', async () => {
    const phone = await open();
    await phone.become(2, engineer);
    await phone.dial(1, onCall);
    await phone.tells(/Please hold while we find an engineer/);
    await take(phone, 2, /An urgent call for the engineer on call/);
    await talk(phone, 1, 2);
    await phone.button(1, 'Hang up').click();
    await phone.is(1, 'idle');
    await phone.is(2, 'idle');
  }, 60_000);

  test('an agent takes who called first, and calls back who kept the place in line', async () => {
    await house.simulate('PUT', `/_sim/handsets/${bob}`, { behaviour: 'busy' });
    const phone = await open();
    await phone.become(2, ann ?? '');
    await phone.page.getByRole('button', { name: 'Add a handset' }).click();
    await phone.become(3, waits);
    await phone.dial(1, sales);
    await phone.shows(1, /To speak with us, press 1/);
    await phone.press(1, '1');
    await take(phone, 2, /A call for sales/);
    await talk(phone, 1, 2);

    await phone.dial(3, sales);
    await phone.shows(3, /To speak with us, press 1/);
    await phone.press(3, '1');
    await phone.tells(/number 1 in line/);
    await phone.tells(/To be called back when it is your turn, press 1/);
    await phone.press(3, '1');
    await phone.shows(3, /To be called back at/);
    await phone.press(3, '1');
    await phone.tells(/You keep your place/);
    await phone.is(3, 'idle');

    await phone.button(2, 'Hang up').click();
    await phone.is(1, 'idle');
    await phone.is(3, 'ringing', backMs);
    await phone.button(3, 'Answer').click();
    await phone.tells(/You asked us to call you back/);
    await take(phone, 2, /A call for sales/);
    await talk(phone, 3, 2);
    await phone.button(3, 'Hang up').click();
    await phone.is(3, 'idle');
    await phone.is(2, 'idle');
  }, 180_000);
});
